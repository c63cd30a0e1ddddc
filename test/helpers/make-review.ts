import type { Casus } from '../../main/domain/casus/casus.ts';
import { emptyReview, type StoredReview } from '../../main/domain/review/review.ts';
import { actOnReview, type ReviewAction } from '../../main/domain/review/review-action.ts';

/** The review of a casus after some actions, a minute apart from nine o'clock on. */
export function makeReview(casus: Casus, actions: readonly ReviewAction[]): StoredReview {
  const start = Date.UTC(2026, 10, 20, 9);
  return actions.reduce<StoredReview>(
    (review, action, index) => {
      const now = new Date(start + (index + 1) * 60_000).toISOString();
      const acted = actOnReview(review, action, casus, now);
      if (!acted.ok) throw new Error(acted.error.message);
      return acted.value;
    },
    emptyReview(casus.id, new Date(start).toISOString()),
  );
}

export const offered = {
  kind: 'offer',
  id: 'aanbod-1',
  by: 'AB',
  question: 'Draagt artikel 2.3.5 dit?',
} as const satisfies ReviewAction;
export const remarked = {
  kind: 'remark',
  id: 'opmerking-1',
  by: 'JD',
  step: 'effect',
  quote: null,
  text: 'Wat levert het op?',
} as const satisfies ReviewAction;

export function judged(casus: Casus, verdict: 'akkoord' | 'terug', id = verdict): ReviewAction {
  return { kind: 'judge', id, by: 'JD', verdict, note: '', read: casus.changedAt };
}
