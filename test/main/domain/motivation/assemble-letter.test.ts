import { expect, test } from 'vitest';

import type { Casus } from '../../../../main/domain/casus/casus.ts';
import { uitkomstSchema } from '../../../../main/domain/content/vocabulary.ts';
import { assembleLetter } from '../../../../main/domain/motivation/assemble-letter.ts';
import { makeCasus, testCasusId } from '../../../helpers/make-casus.ts';
import { testNames } from '../../../helpers/motivation-names.ts';

const linkedAt = '2026-11-22T10:00:00.000Z';
const options: Casus['options'] = [
  { id: 'a', title: 'Afwijzen', text: 'U blijft thuis.', standard: true, consequences: [] },
  { id: 'b', title: 'Fiets in bruikleen', text: 'Drie jaar.', standard: false, consequences: [] },
];
const decided = (outcome: Casus['decision']['outcome'], chosen: string | null = 'b') =>
  makeCasus({ options, decision: { outcome, chosen, motivation: '', letter: '' } });

test.each([
  ['toegekend-via-evenredigheid', 'Ons besluit\nWij kennen dit toe: Fiets in bruikleen.\n'],
  ['afgewezen-met-alternatief', 'Wij wijzen af wat u vroeg. Dit kan wel: Fiets in bruikleen.'],
  ['opgeschaald', 'Ons besluit\nWij kiezen: Fiets in bruikleen.'],
  [null, 'Ons besluit\nWij kiezen: Fiets in bruikleen.'],
] as const)('opens with the decision: %s', (outcome, opening) => {
  expect(assembleLetter(decided(outcome), testNames).text).toContain(opening);
});

test('a refusal says so, and never that something was granted', () => {
  const { text } = assembleLetter(decided('afgewezen', 'a'), testNames);

  expect(text).toMatch(/^Ons besluit\nWij wijzen uw aanvraag af\.\n\n/u);
  expect(text).not.toContain('Wij kennen');
});

test.each([
  ['afgewezen', true],
  ['gedeeltelijk', true],
  ['toegekend-binnen-regel', false],
] as const)('which exceptions were looked at stands in a refusal: %s', (outcome, isSaid) => {
  const { text } = assembleLetter(
    {
      ...decided(outcome, 'a'),
      uitwegen: [
        {
          id: 'zeer-dringende-redenen',
          conditions: { 'acute-nood': 'nee' },
          why: 'Er dreigt geen ontruiming',
          carries: false,
        },
      ],
    },
    testNames,
  );

  const line =
    /Wij hebben ook gekeken naar: uitweg zeer-dringende-redenen \(artikel participatiewet\/16\/1\)\. .+\. Die weg gebruiken wij niet\. Er dreigt geen ontruiming\./u;
  expect(line.test(text)).toBe(isSaid);
});

test('no outcome promises more than what was chosen', () => {
  for (const outcome of uitkomstSchema.options) {
    expect(assembleLetter(decided(outcome, null), testNames).text).not.toContain('kennen');
  }
});

test('says why, and what else was looked at', () => {
  const { text } = assembleLetter(
    { ...decided('gedeeltelijk'), whyChosen: 'Er rijdt geen bus.' },
    testNames,
  );

  expect(text).toContain(
    'Er rijdt geen bus.\nWij hebben ook bekeken: Afwijzen.\nAfwijzen: U blijft thuis.',
  );
});

test('puts the place in the law before what it means here, and each place once', () => {
  const { text } = assembleLetter(
    makeCasus({
      uitwegen: [
        {
          id: 'inherente-afwijking-beleidsregel',
          conditions: {},
          why: 'U werkt al',
          carries: true,
        },
        { id: 'binnen-letter-van-de-regel', conditions: {}, why: 'U past erin.', carries: true },
        { id: 'kan-bepaling', conditions: {}, why: 'Er staat moet.', carries: false },
      ],
      artikelen: [
        { reference: 'awb/4:84', why: 'Wij wijken af van de eis' },
        { reference: 'participatiewet/7/1', why: 'Wij helpen u aan werk.' },
        { reference: 'participatiewet/9/1', why: '' },
      ],
      rulings: [{ ecli: 'ECLI:NL:RVS:2016:2840', direction: 'steunt', why: 'Dat geldt ook hier.' }],
    }),
    testNames,
  );

  expect(text).toMatch(
    /Wij gebruiken artikel awb\/4:84\. De gemeente moet .+\. U werkt al\. Wij wijken af van de eis\.\n/u,
  );
  expect(text.match(/awb\/4:84/gu)).toHaveLength(1);
  expect(text).toContain(
    'participatiewet/9/1.\nDe regels laten dit besluit zelf toe. U past erin.',
  );
  expect(text).toContain('Wij gebruiken artikel participatiewet/7/1. Wij helpen u aan werk.');
  expect(text).toContain(
    'Een uitspraak die dit steunt: CRvB, ECLI:NL:RVS:2016:2840. Dat geldt ook hier.',
  );
  expect(text).not.toContain('Dat staat in');
  expect(text).not.toContain('Er staat moet.');
  expect(text).toContain('Wij gebruiken artikel participatiewet/9/1.\n');
});

test('tells nothing of other casussen of the user, and calls no constructed one by name', () => {
  const casus = makeCasus({
    effectAccount: { whose: [], ownWords: 'Ik wil zelf gaan.', kind: null, signs: '' },
    precedents: [
      {
        target: { kind: 'voorbeeldcasus', id: 'bedacht' },
        relation: 'steunt',
        reason: 'Zelfde vraag.',
        linkedAt,
      },
      {
        target: { kind: 'voorbeeldcasus', id: 'beschreven' },
        relation: 'contrast',
        reason: 'Daar was een taxi.',
        linkedAt,
      },
      {
        target: { kind: 'voorbeeldcasus', id: 'uitspraak' },
        relation: 'contrast',
        reason: 'Daar reed een bus',
        linkedAt,
      },
      {
        target: { kind: 'casus', id: testCasusId(2) },
        relation: 'contrast',
        reason: 'De buurman had een auto.',
        linkedAt,
      },
    ],
  });

  const { text, missing } = assembleLetter(casus, {
    ...testNames,
    precedent: (target) => ({
      ...testNames.precedent(target),
      ...(target.id === 'uitspraak' ? { label: 'rechtspraak' as const } : {}),
    }),
  });

  expect(text).toContain('U zei: “Ik wil zelf gaan.”');
  expect(text).toContain(
    'Andere situaties\nUw situatie is anders dan “zaak uitspraak” (naar een uitspraak van de rechter). Daar reed een bus.',
  );
  expect(text).not.toMatch(/bedacht|beschreven|Zelfde vraag|buurman/u);
  expect(text).not.toContain(testCasusId(2));
  expect(missing).not.toContain('vergelijking');
});
