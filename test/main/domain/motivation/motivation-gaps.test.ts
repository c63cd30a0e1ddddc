import { expect, test } from 'vitest';

import {
  bearingGaps,
  letterGaps,
  reportGaps,
} from '../../../../main/domain/motivation/motivation-gaps.ts';
import { makeCasus } from '../../../helpers/make-casus.ts';

const option = { id: 'a', title: 'Fiets lenen', text: '', standard: false, consequences: [] };
const decided = makeCasus({
  options: [option],
  decision: { outcome: 'gedeeltelijk', chosen: 'a', motivation: '', letter: '' },
});

test('finds what keeps a decision from standing, by the number of its rule', () => {
  const casus = makeCasus({
    factoren: { studerend: 'ja' },
    legal: 'De regel laat het toe.',
    options: [option, { ...option, id: 'b' }],
    decision: { outcome: 'gedeeltelijk', chosen: 'a', motivation: '', letter: '' },
    uitwegen: [{ id: 'evenredigheid', conditions: {}, why: 'Te zwaar.', carries: true }],
  });

  expect(bearingGaps(casus)).toEqual(['R41', 'R42']);
  const conditions = { 'bepaling-laat-ruimte': 'ja', geschikt: 'ja' } as const;
  expect(
    bearingGaps({
      ...casus,
      whyChosen: 'Een bus rijdt er niet.',
      uitwegen: [
        {
          id: 'evenredigheid',
          conditions: { ...conditions, noodzakelijk: 'ja', evenwichtig: 'ja' },
          why: 'Te zwaar.',
          carries: true,
        },
      ],
    }),
  ).toEqual([]);
});

test.each([
  ['', []],
  ['Gekozen: fiets lenen, op artikel 2.3.5.', []],
  ['U krijgt iets, op grond van art. 2.3.5.', ['decision-not-named']],
  ['Fiets lenen.', ['no-artikel']],
] as const)('the text for the file: %j lacks %j', (text, gaps) => {
  expect(reportGaps(text, decided)).toEqual(gaps);
});

test('a text for the resident speaks to the resident', () => {
  const right =
    'Wij kennen toe: Fiets lenen. Wij gebruiken artikel 2.3.5. U kunt zelf naar school.';

  expect(letterGaps(right, decided)).toEqual([]);
  expect(letterGaps(`${right} Hij kan niet fietsen.`, decided)).toEqual(['about-the-resident']);
});

test('a refusal that says so names the decision', () => {
  const refused = { ...decided, decision: { ...decided.decision, outcome: 'afgewezen' as const } };

  expect(letterGaps('Wij wijzen uw aanvraag af. Zie artikel 35.', refused)).toEqual([]);
});
