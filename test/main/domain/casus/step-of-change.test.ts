import { expect, test } from 'vitest';

import type { Casus } from '../../../../main/domain/casus/casus.ts';
import { stepOfChange } from '../../../../main/domain/casus/step-of-change.ts';
import type { Step } from '../../../../main/domain/casus/steps.ts';
import { makeCasus } from '../../../helpers/make-casus.ts';

const casus = makeCasus();

test.each<[string, Partial<Casus>, Step, Step]>([
  ['a field of its own step', { effect: 'x' }, 'besluit', 'effect'],
  ['what every step shows', { klad: 'x' }, 'besluit', 'besluit'],
  ['notes moved to a step', { klad: '', legal: 'x' }, 'situatie', 'juridische-toets'],
  [
    'the day to look back, from step 1',
    { evaluation: { ...casus.evaluation, plannedOn: '2027-05-01' } },
    'effect',
    'effect',
  ],
  [
    'the day to look back, from elsewhere',
    { evaluation: { ...casus.evaluation, plannedOn: '2027-05-01' } },
    'besluit',
    'evaluatie',
  ],
])('%s', (_name, changes, current, step) => {
  expect(stepOfChange(casus, { ...casus, ...changes }, current)).toBe(step);
});
