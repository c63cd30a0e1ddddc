import { expect, test } from 'vitest';

import { fieldText } from '../../../../renderer/casus/fields/field-text.ts';
import { makeCasus } from '../../../helpers/make-casus.ts';

const words = new Map([
  ['wmo-participatie', 'Meedoen'],
  ['dient', 'Dient'],
  ['studerend', 'studerend'],
  ['inwoner', 'Inwoner'],
]);
const word = (value: string) => words.get(value) ?? value;

const casus = makeCasus({
  grondwaarden: [{ id: 'wmo-participatie', verdict: 'dient', why: 'Hij komt ergens.' }],
  factoren: { studerend: 'ja', 'eigen-toedoen': 'nee' },
  options: [
    { id: 'a1', title: 'Fiets in bruikleen', text: 'Kan snel.', standard: true, consequences: [] },
  ],
  decision: { outcome: null, chosen: 'a1', motivation: 'Omdat het kan.', letter: '' },
  evaluation: { plannedOn: '2027-05-01', text: '', reached: null, learned: 'dient' },
});

test.each([
  ['grondwaarden', 'Meedoen · Dient · Hij komt ergens.'],
  ['options', 'Fiets in bruikleen · Kan snel. · het gewone besluit'],
  ['decision', 'Fiets in bruikleen\nOmdat het kan.'],
  ['factoren', 'Studerend: ja\nEigen toedoen: nee'],
  ['effect', ''],
  ['destroyOn', ''],
] as const)('%s reads as the screen says it', (field, text) => {
  expect(fieldText(casus, field, word)).toBe(text);
});

test('a planned day is written out', () => {
  expect(fieldText(casus, 'evaluation', word)).toContain('1 mei 2027');
});
