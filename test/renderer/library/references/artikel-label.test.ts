import { expect, test } from 'vitest';

import { artikelLabel, entryLabel } from '../../../../renderer/library/references/artikel-label.ts';
import { prose } from '../../../helpers/make-reading.ts';

test.each([
  ['participatiewet/18/1', 'artikel 18 lid 1 Pw'],
  ['participatiewet/8a/2/f', 'artikel 8a lid 2 onderdeel f Pw'],
  ['participatiewet/31/0/m', 'artikel 31 onderdeel m Pw'],
  ['participatiewet/considerans', 'considerans Pw'],
])('writes %s as "%s"', (reference, label) => {
  expect(artikelLabel(reference, 'Pw')).toBe(label);
});

test('names all places of an entry of the register', () => {
  const entry = {
    artikel: '3',
    leden: ['2', '3', '4'],
    onderdelen: ['a'],
    says: prose('Iets.'),
    certainty: 'gecontroleerd' as const,
  };

  expect(entryLabel(entry)).toBe('Artikel 3 lid 2, 3 en 4, onderdeel a');
});
