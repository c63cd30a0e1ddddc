import type { Casus } from '../../main/domain/casus/casus.ts';
import { emptyReview, type StoredReview } from '../../main/domain/review/review.ts';
import { actOnReview, type ReviewAction } from '../../main/domain/review/review-action.ts';
import { summarizeReview } from '../../main/domain/review/review-state.ts';
import type { Answers } from './fake-api.ts';
import { makeReview } from './make-review.ts';

/** A review that main would keep: the real rules, without a disk. */
export function fakeReview(casus: Casus, actions: readonly ReviewAction[] = []) {
  let review: StoredReview | null = actions.length === 0 ? null : makeReview(casus, actions);
  let minutes = 0;
  const answers: Answers = {
    'review:get': () => review,
    'review:act': ({ action }) => {
      const now = new Date(Date.UTC(2026, 10, 21, 10, (minutes += 1))).toISOString();
      const acted = actOnReview(review ?? emptyReview(casus.id, now), action, casus, now);
      if (!acted.ok) throw new Error(acted.error.message);
      review = acted.value;
      return review;
    },
    'review:list': () => {
      const { state, by, at, withdrawn, open } = summarizeReview(
        review ?? emptyReview(casus.id, casus.createdAt),
      );
      const entry = {
        casusId: casus.id,
        guest: false,
        title: casus.title,
        state,
        by,
        at,
        withdrawn,
        open,
        changed: [],
      };
      return review === null ? { reviews: [], total: 0 } : { reviews: [entry], total: 1 };
    },
  };
  return { answers, current: () => review };
}
