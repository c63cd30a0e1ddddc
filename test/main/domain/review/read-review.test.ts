import { expect, test } from 'vitest';

import { readReview } from '../../../../main/domain/review/read-review.ts';
import { reviewIdOf } from '../../../../main/domain/review/review.ts';
import { testCasusId } from '../../../helpers/make-casus.ts';

const at = '2026-11-20T09:01:00.000Z';
/** As version 0.1 kept it before offers could be taken back. */
const firstForm = {
  kind: 'toets',
  format: 1,
  id: reviewIdOf(testCasusId()),
  casusId: testCasusId(),
  createdAt: at,
  changedAt: at,
  offers: [{ id: 'aanbod-1', by: 'AB', at, question: 'Draagt dit?' }],
  remarks: [
    {
      id: 'opmerking-1',
      offer: 'aanbod-1',
      step: 'effect',
      quote: { part: 'effect', text: 'Een fiets.', before: '', after: '' },
      thread: [{ id: 'opmerking-1', by: 'JD', at, text: 'Wat levert het op?' }],
      settlements: [],
    },
  ],
  verdicts: [],
  drafts: { oordeel: 'Bijna' },
};

test('a review of the first form keeps everything that was said', () => {
  expect(readReview(firstForm)).toEqual({
    ok: true,
    value: { ...firstForm, format: 2, withdrawals: [], departures: [] },
  });
});

test.each([
  ['newer-version', { ...firstForm, format: 3 }],
  ['damaged', { ...firstForm, offers: 'weg' }],
  ['damaged', 'geen toets'],
])('refuses with %s', (code, json) => {
  expect(readReview(json)).toMatchObject({ ok: false, error: { code } });
});
