import { expect, test } from 'vitest';

import {
  assembleLetter,
  assembleReport,
  type MotivationNames,
} from '../../../../main/domain/casus/assemble-motivation.ts';
import { emptyResearch } from '../../../../main/domain/casus/legal-route.ts';
import { makeCasus, testCasusId } from '../../../helpers/make-casus.ts';

const names: MotivationNames = {
  wet: (id) => `wet ${id}`,
  grondwaarde: (id) => `waarde ${id}`,
  verdict: (verdict) => verdict ?? 'niet gewogen',
  dilemma: (id) => `dilemma ${id}`,
  termijn: (termijn) => termijn,
  betrokkene: (betrokkene) => betrokkene,
  money: ({ low, high }) => `€ ${low} tot € ${high}`,
  uitweg: (id) => `uitweg ${id}`,
  condition: (condition) => `${condition}?`,
  research: (step) => `stap ${step}`,
  artikel: (reference) => `artikel ${reference}`,
  ruling: (ecli) => `CRvB, ${ecli}`,
  localRule: ({ title, artikel }) => `${title}, artikel ${artikel}`,
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

test('the legal route names articles, conditions, own rules and rulings as a lawyer would look for them', () => {
  const legal = makeCasus({
    wetten: ['wmo-2015'],
    research: { ...emptyResearch, hulpvraag: { done: true, text: 'Hij wil naar school.' } },
    uitwegen: [
      {
        id: 'evenredigheid',
        conditions: { geschikt: 'ja', noodzakelijk: 'onbekend' },
        why: 'Weigeren treft hem te zwaar.',
        carries: true,
      },
      { id: 'kan-bepaling', conditions: {}, why: 'Er staat moet.', carries: false },
    ],
    artikelen: [{ reference: 'wmo-2015/2.3.5/3', why: 'Hij kan niet zelf reizen' }],
    localRules: [
      {
        id: 'r',
        kind: 'hardheidsclausule',
        title: 'Verordening Wmo',
        artikel: '24',
        text: 'Afwijken kan.',
        weight: null,
        validFrom: null,
        why: 'De regel mist hier haar doel',
      },
    ],
    rulings: [
      { ecli: 'ECLI:NL:CRVB:2018:819', direction: 'weerspreekt', why: 'Daar was een bus.' },
    ],
  });

  const report = assembleReport(legal, names).text;
  const letter = assembleLetter(legal, names).text;

  expect(report).toContain('stap hulpvraag: Hij wil naar school.');
  expect(report).toContain(
    'uitweg evenredigheid (artikel awb/3:4/2): Weigeren treft hem te zwaar.\n- geschikt? Ja.\n- noodzakelijk? Nog niet bekend.',
  );
  expect(report).toContain('Ook bekeken, niet gebruikt: uitweg kan-bepaling: Er staat moet.');
  expect(report).toContain('Artikel wmo-2015/2.3.5/3: Hij kan niet zelf reizen');
  expect(report).toContain(
    'Verordening Wmo, artikel 24: De regel mist hier haar doel\nDe tekst: “Afwijken kan.”',
  );
  expect(report).toContain('Pleit tegen: CRvB, ECLI:NL:CRVB:2018:819: Daar was een bus.');
  expect(letter).toContain('Hij kan niet zelf reizen. Dat staat in artikel wmo-2015/2.3.5/3.');
  expect(letter).toContain(
    'De regel mist hier haar doel. Dat staat in Verordening Wmo, artikel 24.',
  );
  expect(letter).not.toContain('Er staat moet.');
});

test('what a decision costs stands in the weighing, and a claim is called one', () => {
  const counted = makeCasus({
    ...casus,
    costs: {
      items: [
        {
          id: 'i',
          scenario: 'b',
          label: 'Fiets',
          low: 1800,
          high: 2000,
          rhythm: 'eenmalig',
          fromYear: 0,
          years: 1,
          payer: 'gemeente',
          certainty: 'claim',
          priceYear: null,
          source: 'Winkel',
        },
      ],
      discountPercent: 0,
      indexPercent: 0,
      unpriced: 'Vrienden.',
    },
  });

  const { text } = assembleReport(counted, names);

  expect(text).toContain(
    '- Fiets in bruikleen: € 1800 tot € 2000, waarvan € 1800 tot € 2000 een bewering is',
  );
  expect(text).toContain('Niet in geld te zeggen: Vrienden.');
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
