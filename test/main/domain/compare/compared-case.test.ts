import { expect, test } from 'vitest';

import {
  comparedCasus,
  comparedVoorbeeldcasus,
} from '../../../../main/domain/compare/compared-case.ts';
import { makeCasus } from '../../../helpers/make-casus.ts';
import { makeVoorbeeldcasus, prose } from '../../../helpers/make-reading.ts';

test('an own casus names no day of the law, and leaves out decisions without a title', () => {
  const option = { text: '', standard: false, consequences: [] };
  const casus = makeCasus({
    title: ' Fiets ',
    options: [
      { ...option, id: '1', title: ' Afwijzen ' },
      { ...option, id: '2', title: ' ' },
    ],
    grondwaarden: [{ id: 'wmo-participatie', verdict: null, why: '' }],
  });

  expect(comparedCasus(casus)).toMatchObject({
    kind: 'casus',
    title: 'Fiets',
    label: null,
    rechtsstand: null,
    options: ['Afwijzen'],
    tags: { grondwaarden: ['wmo-participatie'] },
    verdicts: [{ id: 'wmo-participatie', verdict: null }],
  });
});

test('of a voorbeeldcasus the prose becomes plain text', () => {
  const item = makeVoorbeeldcasus({
    outcomeNote: [{ kind: 'strong', children: prose('Hij krijgt') }, ...prose(' de fiets.')],
  });

  expect(comparedVoorbeeldcasus(item)).toMatchObject({
    kind: 'voorbeeldcasus',
    outcomeNote: 'Hij krijgt de fiets.',
    rechtsstand: '2026-07-01',
    options: ['Afwijzen', 'De fiets toekennen'],
  });
});
