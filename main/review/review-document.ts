import type { CasusId } from '../domain/casus/casus.ts';
import { readReview } from '../domain/review/read-review.ts';
import {
  reviewSummarySchema,
  summarizeReview,
  type ReviewSummary,
} from '../domain/review/review-state.ts';
import {
  isReviewId,
  reviewIdOf,
  storedReviewSchema,
  type StoredReview,
} from '../domain/review/review.ts';
import type { CasusNotebook } from '../notebook/open-casus-notebook.ts';
import type { DocumentKind } from '../store/document-kind.ts';
import type { Notebook } from '../store/notebook.ts';
import { StoreError } from '../store/store-error.ts';

/** A review as the store sees it: a second document beside its casus. */
export const reviewDocument: DocumentKind<StoredReview, ReviewSummary> = {
  owns: isReviewId,
  decode(json) {
    const review = readReview(json);
    if (!review.ok) throw new StoreError(review.error.code, 'review');
    return review.value;
  },
  check: (review) => storedReviewSchema.parse(review),
  summarize: summarizeReview,
  readSummary: (json) => reviewSummarySchema.safeParse(json).data,
};

/** The reviews in an open casusboek. */
export function reviewsIn(notebook: CasusNotebook): Notebook<StoredReview, ReviewSummary> {
  return notebook.beside(reviewDocument);
}

/**
 * Removes the review of a casus that is about to go for good, with everything that was quoted in it.
 * Call it first: when it is interrupted the casus is still there to be removed again.
 *
 * @throws StoreError for what the disk reports.
 */
export async function removeReview(notebook: CasusNotebook, casusId: CasusId): Promise<void> {
  try {
    await reviewsIn(notebook).remove(reviewIdOf(casusId));
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'not-found')) throw error;
  }
}
