import { expect, test } from 'vitest';

import type { Casus } from '../../../../main/domain/casus/casus.ts';
import {
  findOpenPoints,
  ruleIds,
  type RuleId,
} from '../../../../main/domain/review/find-open-points.ts';
import type { ReviewContext } from '../../../../main/domain/review/review-rule.ts';
import { makeCasus, testCasusId } from '../../../helpers/make-casus.ts';

const ruling = 'ECLI:NL:CRVB:2010:BN1265';
const context: ReviewContext = {
  today: '2026-11-22',
  grondwaarden: new Map([
    ['awb', ['awb-motivering']],
    ['participatiewet', ['pw-bestaan', 'pw-meedoen']],
    ['wmo-2015', []],
  ]),
  precedents: new Map([
    ['fiets', { rechtsstand: '2026-07-01', lawChanges: ['2026-01-01'], superseded: false }],
    ['oud', { rechtsstand: '2020-01-01', lawChanges: [], superseded: true }],
    ['veranderd', { rechtsstand: '2025-07-01', lawChanges: ['2026-01-01'], superseded: false }],
  ]),
  casussen: new Set([testCasusId(2)]),
  rulings: new Map([[ruling, 'achterhaald']]),
  unequal: [],
};
const long = 'Een verhaal dat lang genoeg is om te volgen voor wie er niet bij was. '.repeat(4);
type Relation = Casus['precedents'][number]['relation'];
const linkedAt = '2026-11-01T10:00:00.000Z';
const reason = long.slice(0, 200);
const linked = (id: string, relation: Relation, why = reason): Casus['precedents'][number] => ({
  target: { kind: 'voorbeeldcasus', id },
  relation,
  reason: why,
  linkedAt,
});
const supporting = linked('fiets', 'steunt');
const contrasting: Casus['precedents'][number] = {
  target: { kind: 'casus', id: testCasusId(2) },
  relation: 'contrast',
  reason,
  linkedAt,
};
const option = (id: string) => ({ id, title: id, text: long, standard: false, consequences: [] });
const empty = makeCasus();

/** A casus that no rule has anything to ask about. */
const complete = makeCasus({
  situation: long,
  wetten: ['participatiewet'],
  factoren: { studerend: 'ja' },
  effect: 'Zelf naar school kunnen.',
  effectAccount: { ...empty.effectAccount, kind: 'doel', signs: 'Hij haalt zijn toetsen.' },
  grondwaarden: [{ id: 'pw-bestaan', verdict: 'dient', why: long }],
  options: [option('gewoon'), option('anders')],
  consequences: long,
  ethics: long,
  legal: long,
  artikelen: [{ reference: 'participatiewet/18/1', why: long }],
  precedents: [supporting, contrasting],
  whyChosen: long,
  decision: { outcome: 'afgewezen', chosen: 'gewoon', motivation: long, letter: long },
  evaluation: { ...empty.evaluation, plannedOn: '2027-05-01' },
});
const uitweg = {
  id: 'kan-bepaling' as const,
  conditions: { 'er-staat-kan': 'ja', 'belangen-gewogen': 'ja' } as const,
  why: long,
  carries: true,
};

const hardheid = {
  id: 'hardheidsclausule-verordening' as const,
  conditions: { 'clausule-in-verordening': 'ja', 'doel-van-de-wet-gemist': 'ja' } as const,
  why: long,
  carries: true,
};

const triggers: Readonly<Record<RuleId, readonly [Partial<Casus>, Partial<ReviewContext>?]>> = {
  R01: [{ situation: 'Kort.' }],
  R02: [{ wetten: [] }],
  R03: [{ factoren: { studerend: 'onbekend' } }],
  R04: [{ effect: ' ' }],
  R05: [{ effectAccount: { ...complete.effectAccount, kind: 'middel' } }],
  R06: [{ effectAccount: { ...complete.effectAccount, signs: '' } }],
  R07: [{ wetten: ['participatiewet', 'awb'] }],
  R08: [{ grondwaarden: [{ id: 'pw-bestaan', verdict: null, why: long }] }],
  R09: [{ grondwaarden: [{ id: 'pw-bestaan', verdict: 'dient', why: '' }] }],
  R10: [{ grondwaarden: [...complete.grondwaarden, { id: 'zvw', verdict: 'dient', why: long }] }],
  R11: [
    {
      grondwaarden: [
        ...complete.grondwaarden,
        { id: 'pw-meedoen', verdict: 'strijdig', why: long },
      ],
    },
  ],
  R12: [{ options: [option('gewoon')] }],
  R13: [{ options: [option('gewoon'), { ...option('anders'), text: '' }] }],
  R14: [{ consequences: '' }],
  R15: [{ ethics: '' }],
  R16: [
    {
      perspectives: {
        ...complete.perspectives,
        economisch: { verdict: 'onvoldoende', why: 'Te duur.' },
      },
    },
  ],
  R17: [{ legal: '', artikelen: [] }],
  R18: [{ artikelen: [{ reference: 'participatiewet/18/1', why: '' }] }],
  R19: [{ uitwegen: [{ ...uitweg, conditions: { ...uitweg.conditions, 'er-staat-kan': 'nee' } }] }],
  R20: [{ uitwegen: [{ ...uitweg, why: '' }] }],
  R21: [
    {
      uitwegen: [{ ...hardheid, why: 'De verordening werkt hier te streng uit.' }],
    },
  ],
  R22: [{ wetten: ['participatiewet', 'wmo-2015'] }],
  R23: [{ rulings: [{ ecli: ruling, direction: 'weerspreekt', why: long }] }],
  R24: [{ precedents: [contrasting] }],
  R25: [{ precedents: [supporting] }],
  R26: [{ precedents: [...complete.precedents, linked('oud', 'steunt')] }],
  R27: [{ precedents: [...complete.precedents, linked('veranderd', 'steunt')] }],
  R28: [{ precedents: [...complete.precedents, linked('bestaat-niet', 'steunt')] }],
  R29: [{ precedents: [...complete.precedents, linked('fiets', 'contrast', 'Anders.')] }],
  R30: [{}, { unequal: [{ kind: 'voorbeeldcasus', id: 'fiets' }] }],
  R31: [{ status: 'besloten', decision: { ...complete.decision, outcome: null } }],
  R32: [{ decision: { ...complete.decision, motivation: '' } }],
  R33: [{ decision: { ...complete.decision, motivation: 'Te kort.' } }],
  R42: [{ uitwegen: [{ ...uitweg, conditions: { 'er-staat-kan': 'ja' } }] }],
  R41: [{ whyChosen: '' }],
  R34: [{ decision: { ...complete.decision, chosen: 'weg' } }],
  R35: [{ decision: { ...complete.decision, letter: '' } }],
  R36: [{ evaluation: { ...complete.evaluation, plannedOn: null } }],
  R37: [{ evaluation: { ...complete.evaluation, plannedOn: '2026-11-21' } }],
  R39: [{ grondwaarden: [] }],
  R40: [{ ethics: `${long} Bel mevrouw Jansen op 06-12345678.` }],
  R38: [{ signal: { nature: 'structureel', to: '', text: '' } }],
};

test('a casus that is worked through leaves nothing open', () => {
  expect(findOpenPoints(complete, context)).toEqual([]);
});

test.each(ruleIds)('%s finds what it is for, and nothing else', (rule) => {
  const [casus, changes] = triggers[rule];

  const found = findOpenPoints({ ...complete, ...casus }, { ...context, ...changes });

  expect(found.map((point) => point.rule)).toEqual([rule]);
});

test('what was not weighed is asked for once, and steps of the research that are open or not described', () => {
  const casus = {
    ...complete,
    wetten: ['participatiewet', 'wmo-2015'],
    grondwaarden: [...complete.grondwaarden, { id: 'pw-meedoen', verdict: null, why: '' }],
    research: {
      ...complete.research,
      hulpvraag: { done: true, text: 'Nagegaan.' },
      'problemen-en-beperkingen': { done: true, text: 'Nagegaan.' },
      'aard-en-omvang-hulp': { done: true, text: '' },
      'eigen-kracht-gebruikelijke-hulp-netwerk-voorliggend': { done: true, text: 'Nagegaan.' },
      'aanvullende-voorziening': { done: false, text: '' },
    },
  };

  expect(findOpenPoints(casus, context).map(({ rule, subjects }) => [rule, subjects])).toEqual([
    ['R08', [{ kind: 'grondwaarde', id: 'pw-meedoen' }]],
    [
      'R22',
      [
        { kind: 'text', id: 'research/aard-en-omvang-hulp/text' },
        { kind: 'text', id: 'research/aanvullende-voorziening/text' },
      ],
    ],
  ]);
});

test('says which texts may lead to a person, in the notes and the title as well', () => {
  const casus = {
    ...complete,
    title: 'De fiets van Fatima Yilmaz',
    klad: 'bsn 111222333',
    identifying: ['Huize Zonneweide'],
    options: [
      option('gewoon'),
      { ...option('anders'), text: `${long} Zij woont in huize zonneweide.` },
    ],
  };

  expect(findOpenPoints(casus, context)).toEqual([
    {
      rule: 'R40',
      step: 'situatie',
      subjects: ['title', 'klad', 'options/anders/text'].map((id) => ({ kind: 'text', id })),
    },
  ]);
});

test('a hardship clause that was chosen from the own rules is one that is there', () => {
  const localRules: Casus['localRules'] = [
    {
      ...{ id: 'r', kind: 'hardheidsclausule', title: 'Verordening', artikel: '9', text: 'Kan.' },
      ...{ weight: null, validFrom: null, why: '' },
    },
  ];
  const uitwegen = [{ ...hardheid, why: 'Onbillijk.' }];

  expect(findOpenPoints({ ...complete, uitwegen, localRules }, context)).toEqual([]);
});

test('names what it is about', () => {
  const found = findOpenPoints({ ...complete, wetten: ['participatiewet', 'awb'] }, context);

  expect(found).toEqual([
    { rule: 'R07', step: 'grondwaarden', subjects: [{ kind: 'wet', id: 'awb' }] },
  ]);
});

test.each(['een vergoeding voor de taxi', 'Een PGB', 'huishoudelijke hulp'])(
  '"%s" reads as a means, as long as nobody said that it is an end',
  (effect) => {
    const { effectAccount } = complete;
    const undecided = { ...complete, effect, effectAccount: { ...effectAccount, kind: null } };

    expect(findOpenPoints(undecided, context).map(({ rule }) => rule)).toEqual(['R05']);
    expect(findOpenPoints({ ...complete, effect }, context)).toEqual([]);
  },
);

test('a similar case that ended otherwise is no question once it was explained', () => {
  const unequal = [{ kind: 'casus' as const, id: testCasusId(2) }];

  expect(findOpenPoints(complete, { ...context, unequal })).toEqual([]);
});

test('a hardship clause with its local rule, and research that was done, leave nothing open', () => {
  const research = Object.fromEntries(
    Object.keys(complete.research).map((step) => [step, { done: true, text: 'Nagegaan.' }]),
  ) as Casus['research'];
  const casus: Casus = {
    ...complete,
    wetten: ['participatiewet', 'wmo-2015'],
    research,
    uitwegen: [{ ...hardheid, why: 'Verordening, artikel 9.' }],
  };

  expect(findOpenPoints(casus, context)).toEqual([]);
});
