import { expect, test } from 'vitest';

import { casusToSearchDocument } from '../../../../main/domain/search/casus-to-search-document.ts';
import { searchDocumentSchema } from '../../../../main/domain/search/search-document.ts';
import { makeCasus } from '../../../helpers/make-casus.ts';

test('every text of a casus can be found, under its own heading', () => {
  const document = casusToSearchDocument(
    makeCasus({
      klad: 'uit het klad',
      options: [
        { id: 'a', title: 'Afwijzen', text: 'de standaard', standard: true, consequences: [] },
      ],
      decision: { outcome: 'afgewezen', chosen: null, motivation: 'de reden', letter: '' },
    }),
  );

  expect(searchDocumentSchema.parse(document)).toMatchObject({
    kind: 'casus',
    title: 'Fiets naar school',
    outcome: 'afgewezen',
    label: null,
  });
  expect(document.body.map(({ heading }) => heading)).toEqual([
    'Situatie',
    'Klad',
    'Opties',
    'Besluit en motivering',
  ]);
});

test('takes its tags over, unknown factoren and all', () => {
  const factoren = { studerend: 'onbekend' as const, 'eigen-toedoen': 'nee' as const };
  const document = casusToSearchDocument(makeCasus({ wetten: ['awb'], factoren }));

  expect(document).toMatchObject({ wetten: ['awb'], factoren });
});
