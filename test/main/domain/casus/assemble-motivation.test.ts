import { expect, test } from 'vitest';

import {
  assembleLetter,
  assembleReport,
  type MotivationNames,
} from '../../../../main/domain/casus/assemble-motivation.ts';
import { makeCasus, testCasusId } from '../../../helpers/make-casus.ts';

const names: MotivationNames = {
  wet: (id) => `wet ${id}`,
  grondwaarde: (id) => `waarde ${id}`,
  verdict: (verdict) => verdict ?? 'niet gewogen',
  uitweg: (id) => `uitweg ${id}`,
  precedent: ({ id }) => `zaak ${id}`,
};
const linkedAt = '2026-11-22T10:00:00.000Z';
const casus = makeCasus({
  situation: 'Hij kan niet fietsen.',
  effect: 'Zelf naar school.',
  effectAccount: { whose: ['inwoner'], ownWords: 'Ik wil zelf gaan.', kind: 'doel', signs: '' },
  grondwaarden: [{ id: 'wmo-participatie', verdict: 'dient', why: 'Hij doet mee.' }],
  options: [
    { id: 'a', title: 'Afwijzen', text: 'Niets.', standard: true, consequences: [] },
    { id: 'b', title: 'Fiets in bruikleen', text: 'Drie jaar.', standard: false, consequences: [] },
  ],
  legal: 'Artikel 2.3.5 lid 3.',
  decision: { outcome: null, chosen: 'b', motivation: '', letter: '' },
  precedents: [
    {
      target: { kind: 'voorbeeldcasus', id: 'fiets' },
      relation: 'steunt',
      reason: 'Zelfde vraag.',
      linkedAt,
    },
    {
      target: { kind: 'casus', id: testCasusId(2) },
      relation: 'contrast',
      reason: 'Daar was een bus.',
      linkedAt,
    },
  ],
});

test('keeps the fixed order, whatever was written first', () => {
  const { text, missing } = assembleReport(casus, names);

  expect(missing).toEqual([]);
  const order = ['Feiten', 'Gewenst effect', 'Grondwaarden', 'Afweging', 'Juridische route'];
  const places = [...order, 'Vergeleken zaken', 'Waarom hier'].map((heading) =>
    text.indexOf(heading),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(text).toContain('Afwijzen (het gewone besluit): Niets.');
  expect(text).toContain('Gekozen: Fiets in bruikleen');
  expect(text).toContain('Zoals zaak fiets: Zelfde vraag.');
  expect(text).toContain('Anders dan zaak');
});

test('says which parts are missing and leaves them out', () => {
  const { text, missing } = assembleReport(makeCasus({ situation: 'Kort.' }), names);

  expect(text).toBe('Feiten\nKort.');
  expect(missing).toEqual([
    'effect',
    'grondwaarden',
    'afweging',
    'juridische-route',
    'vergelijking',
    'gelijkheid',
  ]);
});

test('the letter tells nothing of other casussen of the user', () => {
  const { text } = assembleLetter(casus, names);

  expect(text).toContain('U zei: “Ik wil zelf gaan.”');
  expect(text).toContain('Wij kiezen: Fiets in bruikleen');
  expect(text).toContain('zaak fiets');
  expect(text).not.toContain(testCasusId(2));
  expect(text).not.toContain('Daar was een bus.');
});
