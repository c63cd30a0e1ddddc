import type { Casus, CasusId } from '../domain/casus/casus.ts';
import { guestReviewIdOf } from '../domain/review/guest-review.ts';
import { emptyReview, reviewIdOf, type StoredReview } from '../domain/review/review.ts';
import type { CasusNotebook } from '../notebook/open-casus-notebook.ts';
import { createDocument, replaceDocument } from '../notebook/save-document.ts';
import { StoreError } from '../store/store-error.ts';
import { guestsIn } from './guest-document.ts';
import { reviewsIn } from './review-document.ts';

/** A casus that can be reviewed, own or of a colleague, with its review. */
export type Reviewed = {
  readonly casus: Casus;
  readonly review: StoredReview | undefined;
  /** It is of a colleague. */
  readonly guest: boolean;
};

/**
 * The casus with its review: the own one, or else the one that a colleague sent.
 *
 * @throws StoreError `not-found` when it is neither, and what the disk reports.
 */
export async function readReviewed(notebook: CasusNotebook, casusId: CasusId): Promise<Reviewed> {
  const own = await orNone(notebook.document(casusId));
  if (own !== undefined) {
    const review = (await orNone(reviewsIn(notebook).document(reviewIdOf(casusId))))?.data;
    return { casus: own.data, review, guest: false };
  }
  const { data } = await guestsIn(notebook).document(guestReviewIdOf(casusId));
  return { casus: data.casus, review: data.review, guest: true };
}

/** As {@link readReviewed}; undefined when there is no such casus here. */
export function readReviewedOrNone(
  notebook: CasusNotebook,
  casusId: CasusId,
): Promise<Reviewed | undefined> {
  return orNone(readReviewed(notebook, casusId));
}

/** How often a change is made anew because somebody else saved the review in between. */
const mostTries = 3;

/**
 * Changes the review of a casus durably, on top of what is stored when it gets there.
 *
 * @param change - The new review, or the given one when nothing has to be written.
 * @throws What `change` throws, StoreError `not-found` or `changed-elsewhere`, and what the disk reports.
 */
export async function changeReview(
  notebook: CasusNotebook,
  casusId: CasusId,
  now: string,
  change: (review: StoredReview, casus: Casus) => StoredReview,
): Promise<StoredReview> {
  for (let tries = 1; ; tries += 1) {
    const { casus, review, guest } = await readReviewed(notebook, casusId);
    const before = review ?? emptyReview(casusId, now);
    const changed = change(before, casus);
    if (changed === before) return before;
    const stamped = { ...changed, changedAt: now };
    try {
      if (guest) await storeInGuest(notebook, stamped, before);
      else await storeOwn(notebook, stamped, review);
      return stamped;
    } catch (error) {
      const isElsewhere = error instanceof StoreError && error.code === 'changed-elsewhere';
      if (!isElsewhere || tries === mostTries) throw error;
    }
  }
}

async function storeOwn(
  notebook: CasusNotebook,
  review: StoredReview,
  stored: StoredReview | undefined,
): Promise<void> {
  const reviews = reviewsIn(notebook);
  if (stored === undefined) {
    await createDocument(reviews, review.id, review);
    return;
  }
  await replaceDocument(reviews, review.id, (data) => {
    if (data !== stored) throw new StoreError('changed-elsewhere', review.id);
    return review;
  });
}

async function storeInGuest(
  notebook: CasusNotebook,
  review: StoredReview,
  stored: StoredReview,
): Promise<void> {
  const id = guestReviewIdOf(review.casusId);
  await replaceDocument(guestsIn(notebook), id, (guest) => {
    if (guest.review !== stored) throw new StoreError('changed-elsewhere', id);
    return { ...guest, review };
  });
}

async function orNone<Value>(work: Promise<Value>): Promise<Value | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof StoreError && error.code === 'not-found') return undefined;
    throw error;
  }
}
