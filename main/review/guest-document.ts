import { readCasus } from '../domain/casus/read-casus.ts';
import { upgradeForm } from '../domain/casus/upgrade-form.ts';
import {
  guestReviewSchema,
  guestSummarySchema,
  isGuestReviewId,
  type GuestReview,
  type GuestSummary,
} from '../domain/review/guest-review.ts';
import { readReview } from '../domain/review/read-review.ts';
import { summarizeReview } from '../domain/review/review-state.ts';
import type { CasusNotebook } from '../notebook/open-casus-notebook.ts';
import type { DocumentKind } from '../store/document-kind.ts';
import type { Notebook } from '../store/notebook.ts';
import { StoreError } from '../store/store-error.ts';

/** A casus of a colleague as the store sees it. */
export const guestDocument: DocumentKind<GuestReview, GuestSummary> = {
  owns: isGuestReviewId,
  decode(json) {
    const upgraded = upgradeForm(json, []);
    if (!upgraded.ok) throw new StoreError(upgraded.error.code, 'review');
    // It came in with the forms that a casus and a review had then.
    const casus = readCasus(upgraded.value['casus']);
    if (!casus.ok) throw new StoreError(casus.error.code, 'review');
    const review = readReview(upgraded.value['review']);
    if (!review.ok) throw new StoreError(review.error.code, 'review');
    const came = { ...upgraded.value, casus: casus.value, review: review.value };
    const guest = guestReviewSchema.safeParse(came);
    if (!guest.success) throw new StoreError('damaged', 'review', guest.error);
    return guest.data;
  },
  check: (guest) => guestReviewSchema.parse(guest),
  summarize: ({ casus, review }) => ({ title: casus.title, review: summarizeReview(review) }),
  readSummary: (json) => guestSummarySchema.safeParse(json).data,
};

/** The casussen of colleagues in an open casusboek. */
export function guestsIn(notebook: CasusNotebook): Notebook<GuestReview, GuestSummary> {
  return notebook.beside(guestDocument);
}
