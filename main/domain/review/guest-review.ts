import { z } from 'zod';

import { casusSchema, type CasusId } from '../casus/casus.ts';
import { storedReviewSchema } from './review.ts';
import { reviewSummarySchema } from './review-state.ts';

/** Id of a casus that is here to be reviewed: that of the casus with `w` for its first character. */
export const guestReviewIdSchema = z
  .string()
  .regex(/^w[0-9a-hjkmnp-tv-z]{25}$/)
  .brand<'GuestReviewId'>();
export type GuestReviewId = z.infer<typeof guestReviewIdSchema>;

/** Where a casus of a colleague is kept while it is here. */
export function guestReviewIdOf(casusId: CasusId): GuestReviewId {
  return guestReviewIdSchema.parse(`w${casusId.slice(1)}`);
}

/** Whether a document of the casusboek is a casus of a colleague. */
export function isGuestReviewId(id: string): boolean {
  return id.startsWith('w');
}

/**
 * A casus of a colleague with its review, form 1: here to be read and remarked on. It is no own casus,
 * so that no search, list or comparison takes it for one.
 */
export const guestReviewSchema = z.strictObject({
  kind: z.literal('toets-te-gast'),
  format: z.literal(1),
  id: guestReviewIdSchema,
  receivedAt: z.iso.datetime(),
  casus: casusSchema,
  review: storedReviewSchema,
});
export type GuestReview = z.infer<typeof guestReviewSchema>;

export const guestSummarySchema = z.strictObject({
  title: z.string(),
  review: reviewSummarySchema,
});
export type GuestSummary = z.infer<typeof guestSummarySchema>;
