import { z } from 'zod';

import { casusIdSchema, type Casus } from '../casus/casus.ts';
import {
  initialsSchema,
  isResolved,
  latest,
  reviewIdSchema,
  reviewStepSchema,
  type Offer,
  type ReviewVerdict,
  type StoredReview,
  type Withdrawal,
} from './review.ts';
import { changesSince, type StepChange } from './seen.ts';

/**
 * Where a review stands. `none`: nobody offered it and nobody judged. `offered`: waits for a reviewer.
 * `in-review`: the reviewer made remarks and has not judged. `returned`: back with questions. `agreed`:
 * akkoord, whether or not the casus changed since.
 */
export const reviewStateSchema = z.enum(['none', 'offered', 'in-review', 'returned', 'agreed']);
export type ReviewState = z.infer<typeof reviewStateSchema>;

export type ReviewStanding = {
  readonly state: ReviewState;
  /** The offer that counts: the last one that was not taken back. */
  readonly offer: Offer | undefined;
  /** The verdict on that offer. */
  readonly verdict: ReviewVerdict | undefined;
  /** The last offer of all was taken back. */
  readonly withdrawn: Withdrawal | undefined;
};

/**
 * Where a review stands. An offer that was taken back counts as never made; taking back what was judged
 * meanwhile on another computer does not undo the verdict. A verdict belongs to the offer it was given on, so that clocks of two computers
 * that differ can't put a verdict before or after an offer.
 */
export function reviewStanding(review: StoredReview): ReviewStanding {
  const withdrawals = review.withdrawals.filter(
    (one) => !review.verdicts.some((verdict) => verdict.offer === one.offer),
  );
  const isWithdrawn = ({ id }: Offer) => withdrawals.some((one) => one.offer === id);
  const last = latest(review.offers);
  const withdrawn = latest(withdrawals.filter((one) => one.offer === last?.id));
  const offer = latest(review.offers.filter((one) => !isWithdrawn(one)));
  const current = offer?.id ?? null;
  const verdict = latest(review.verdicts.filter((one) => one.offer === current));
  if (verdict !== undefined) {
    const state = verdict.kind === 'akkoord' ? 'agreed' : 'returned';
    return { state, offer, verdict, withdrawn };
  }
  const isRead = review.remarks.some((remark) => remark.offer === current);
  if (isRead) return { state: 'in-review', offer, verdict, withdrawn };
  return { state: offer === undefined ? 'none' : 'offered', offer, verdict, withdrawn };
}

/** What changed in a casus since its reviewer agreed; empty when nobody did. */
export function changesSinceAgreed(casus: Casus, review: StoredReview): readonly StepChange[] {
  const { state, verdict } = reviewStanding(review);
  if (state !== 'agreed' || verdict === undefined) return [];
  return changesSince(casus, verdict.seen, verdict.id);
}

/** What the queue shows of one review, without a word that somebody wrote. */
export const reviewSummarySchema = z.strictObject({
  kind: z.literal('toets'),
  id: reviewIdSchema,
  casusId: casusIdSchema,
  state: reviewStateSchema,
  /** Who offered it or judged it last, and when; `null` while nobody did. */
  by: initialsSchema.nullable(),
  at: z.iso.datetime().nullable(),
  /** The last offer was taken back, and nothing else waits. */
  withdrawn: z.boolean(),
  /** Remarks that are not settled, in each step that has some. */
  open: z.partialRecord(reviewStepSchema, z.int().positive()),
  /** `changedAt` of the text that was agreed to; `null` while nobody agreed. */
  agreedTo: z.iso.datetime().nullable(),
  changedAt: z.iso.datetime(),
});
export type ReviewSummary = z.infer<typeof reviewSummarySchema>;

export function summarizeReview(review: StoredReview): ReviewSummary {
  const { state, offer, verdict, withdrawn } = reviewStanding(review);
  const last = verdict ?? offer;
  const open: ReviewSummary['open'] = {};
  for (const remark of review.remarks) {
    if (!isResolved(remark)) open[remark.step] = (open[remark.step] ?? 0) + 1;
  }
  return {
    kind: 'toets',
    id: review.id,
    casusId: review.casusId,
    state,
    by: last?.by ?? null,
    at: last?.at ?? null,
    withdrawn: state === 'none' && withdrawn !== undefined,
    open,
    agreedTo: state === 'agreed' ? (verdict?.read ?? null) : null,
    changedAt: review.changedAt,
  };
}
