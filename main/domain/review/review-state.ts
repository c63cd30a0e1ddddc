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
  /** The offer that counts: the last one. */
  readonly offer: Offer | undefined;
  /** The verdict on that offer. */
  readonly verdict: ReviewVerdict | undefined;
};

/**
 * Where a review stands. A verdict belongs to the offer it was given on, so that clocks of two computers
 * that differ can't put a verdict before or after an offer.
 */
export function reviewStanding(review: StoredReview): ReviewStanding {
  const offer = latest(review.offers);
  const current = offer?.id ?? null;
  const verdict = latest(review.verdicts.filter((one) => one.offer === current));
  if (verdict !== undefined) {
    return { state: verdict.kind === 'akkoord' ? 'agreed' : 'returned', offer, verdict };
  }
  const isRead = review.remarks.some((remark) => remark.offer === current);
  if (isRead) return { state: 'in-review', offer, verdict };
  return { state: offer === undefined ? 'none' : 'offered', offer, verdict };
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
  /** Remarks that are not settled, in each step that has some. */
  open: z.partialRecord(reviewStepSchema, z.int().positive()),
  /** `changedAt` of the text that was agreed to; `null` while nobody agreed. */
  agreedTo: z.iso.datetime().nullable(),
  changedAt: z.iso.datetime(),
});
export type ReviewSummary = z.infer<typeof reviewSummarySchema>;

export function summarizeReview(review: StoredReview): ReviewSummary {
  const { state, offer, verdict } = reviewStanding(review);
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
    open,
    agreedTo: state === 'agreed' ? (verdict?.read ?? null) : null,
    changedAt: review.changedAt,
  };
}
