import { z } from 'zod';

import { casusIdSchema } from '../domain/casus/casus.ts';
import { reviewActionSchema } from '../domain/review/review-action.ts';
import { reviewSummarySchema } from '../domain/review/review-state.ts';
import { reviewStepSchema, storedReviewSchema } from '../domain/review/review.ts';
import { storeErrors } from './casus.ts';
import type { Endpoint } from './endpoint.ts';

/** How many reviews one answer of `review:list` holds at most. */
export const reviewPageSize = 150;

/** One casus in the queue: where its review stands, and what changed since somebody agreed. */
export const queuedReviewSchema = z.strictObject({
  ...reviewSummarySchema.pick({ casusId: true, state: true, by: true, at: true, open: true }).shape,
  title: z.string(),
  /** Steps that changed since akkoord; empty when nobody agreed or nothing changed. */
  changed: z.array(reviewStepSchema),
});
export type QueuedReview = z.infer<typeof queuedReviewSchema>;

export const reviewContract = {
  /** Reviews of the own casussen that are there, the last thing that happened first, a page at a time. */
  'review:list': {
    input: z.strictObject({ offset: z.int().nonnegative() }),
    output: z.strictObject({
      reviews: z.array(queuedReviewSchema).max(reviewPageSize),
      total: z.int().nonnegative(),
    }),
    errors: [...storeErrors],
  },
  /** The review of one casus; `null` when nothing happened yet. */
  'review:get': {
    input: z.strictObject({ casusId: casusIdSchema }),
    output: storedReviewSchema.nullable(),
    errors: ['review-damaged', 'review-newer-version', ...storeErrors],
  },
  /**
   * Does one thing in a review and answers with all of it, once it is durable. `casus-changed`: judged on a
   * text that is not the one that is stored.
   */
  'review:act': {
    input: z.strictObject({ casusId: casusIdSchema, action: reviewActionSchema }),
    output: storedReviewSchema,
    errors: [
      'not-found',
      'casus-changed',
      'full',
      'review-damaged',
      'review-newer-version',
      'changed-elsewhere',
      ...storeErrors,
    ],
  },
} as const satisfies Record<string, Endpoint>;
