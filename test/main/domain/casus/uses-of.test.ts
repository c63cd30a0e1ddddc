import { expect, test } from 'vitest';

import { indexCasus, usesOf, withoutUses } from '../../../../main/domain/casus/uses-of.ts';
import { summarizeCasus } from '../../../../main/domain/casus/casus.ts';
import { makeCasus, testCasusId } from '../../../helpers/make-casus.ts';

const casus = makeCasus({
  wetten: ['wmo-2015'],
  dilemmas: ['precedentwerking'],
  grondwaarden: [{ id: 'wmo-meedoen', verdict: null, why: '' }],
  artikelen: [{ reference: 'awb/3:4/2', why: '' }],
  rulings: [{ ecli: 'ECLI:NL:CRVB:2018:819', direction: 'steunt', why: '' }],
  precedents: [
    {
      target: { kind: 'voorbeeldcasus', id: 'fiets' },
      relation: 'steunt',
      reason: 'Zelfde.',
      linkedAt: '2026-11-22T10:00:00.000Z',
    },
  ],
  copiedFrom: { id: testCasusId(2), on: '2026-11-22' },
});

test('names everything that a casus points at, and the law of a cited article', () => {
  expect(usesOf(casus)).toEqual([
    'wet:wmo-2015',
    'wet:awb',
    'artikel:awb/3:4/2',
    'dilemma:precedentwerking',
    'grondwaarde:wmo-meedoen',
    'uitspraak:ECLI:NL:CRVB:2018:819',
    'voorbeeldcasus:fiets',
    `casus:${testCasusId(2)}`,
  ]);
});

test('a list holds the summary alone', () => {
  expect(withoutUses(indexCasus(casus))).toEqual(summarizeCasus(casus));
});
