import { z } from 'zod';

import { casusIdSchema, casusSchema } from '../domain/casus/casus.ts';
import { slugSchema, uitkomstSchema } from '../domain/content/vocabulary.ts';
import { reviewActionSchema } from '../domain/review/review-action.ts';
import { reviewSummarySchema } from '../domain/review/review-state.ts';
import { reviewStepSchema, storedReviewSchema } from '../domain/review/review.ts';
import { storeErrors } from './casus.ts';
import { newPasswordSchema } from './encryption.ts';
import type { Endpoint } from './endpoint.ts';
import { savedSchema } from './saved.ts';

/** How many reviews one answer of `review:list` holds at most. */
export const reviewPageSize = 150;

/** One casus in the queue: where its review stands, and what changed since somebody agreed. */
export const queuedReviewSchema = z.strictObject({
  ...reviewSummarySchema.pick({
    casusId: true,
    state: true,
    by: true,
    at: true,
    withdrawn: true,
    open: true,
  }).shape,
  title: z.string(),
  /** It is of a colleague, and here to be reviewed. */
  guest: z.boolean(),
  /** Steps that changed since akkoord; empty when nobody agreed or nothing changed. */
  changed: z.array(reviewStepSchema),
});
export type QueuedReview = z.infer<typeof queuedReviewSchema>;

/** What came in with a file of a colleague. */
const receivedReviewSchema = z.strictObject({
  casusId: casusIdSchema,
  /** It is not an own casus: it was kept to be reviewed. */
  guest: z.boolean(),
  /** Offers, remarks, answers and verdicts that were not here yet. */
  added: z.int().nonnegative(),
});
export type ReceivedReview = z.infer<typeof receivedReviewSchema>;

const fileErrors = [
  'no-review-file',
  'bundle-damaged',
  'bundle-newer',
  'too-large',
  'changed-elsewhere',
] as const;

/** How many pairs one answer of `review:list-unequal` holds at most. */
export const mostUnequalPairs = 50;

const decidedCasusSchema = z.strictObject({
  id: casusIdSchema,
  title: z.string(),
  outcome: uitkomstSchema,
});
const unequalOwnPairSchema = z.strictObject({
  a: decidedCasusSchema,
  b: decidedCasusSchema,
  /** Telling factoren that both have. */
  shared: z.array(slugSchema),
  /** Factoren that only one has, each outweighed by another on a higher level. */
  differing: z.array(slugSchema),
  /** The sentences in which either says why it ended otherwise; empty when neither does. */
  explained: z.array(z.string()),
});
export type UnequalOwnPair = z.infer<typeof unequalOwnPairSchema>;

export const reviewContract = {
  /** Reviews of the own casussen that are there and of casussen of colleagues, the last thing that happened first, a page at a time. */
  'review:list': {
    input: z.strictObject({ offset: z.int().nonnegative() }),
    output: z.strictObject({
      reviews: z.array(queuedReviewSchema).max(reviewPageSize),
      total: z.int().nonnegative(),
    }),
    errors: [...storeErrors],
  },
  /** The review of one casus, own or of a colleague; `null` when nothing happened yet. */
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
      'already-judged',
      'casus-changed',
      'full',
      'review-damaged',
      'review-newer-version',
      'changed-elsewhere',
      ...storeErrors,
    ],
  },
  /** Own casussen that tell against each other: the same telling factoren, another outcome. */
  'review:list-unequal': {
    input: z.null(),
    output: z.strictObject({
      pairs: z.array(unequalOwnPairSchema).max(mostUnequalPairs),
      /** There are more than these. */
      more: z.boolean(),
      /** How many own casussen were decided, so that they could be compared. */
      decided: z.int().nonnegative(),
    }),
    errors: ['library-missing', 'library-damaged', ...storeErrors],
  },
  /** A casus that a colleague sent to be reviewed. */
  'review:get-guest': {
    input: z.strictObject({ casusId: casusIdSchema }),
    output: casusSchema,
    errors: ['not-found', 'review-damaged', 'review-newer-version', ...storeErrors],
  },
  /** Removes a casus of a colleague with its review from this casusboek, for good. */
  'review:remove-guest': {
    input: z.strictObject({ casusId: casusIdSchema }),
    output: z.null(),
    errors: ['not-found', 'changed-elsewhere', ...storeErrors],
  },
  /**
   * Saves a casus with its review as one file where the user says, for a colleague. `sent-changed`: what is
   * stored is not what the user let go.
   */
  'review:send': {
    input: z.strictObject({
      casusId: casusIdSchema,
      /** `changedAt` of the casus and of its review that the user looked through; `null`: no review. */
      read: z.iso.datetime(),
      readReview: z.iso.datetime().nullable(),
      /** What stands instead of a text: of the casus by its path, of the review by its id. */
      casusTexts: z.record(z.string().max(300), z.string()),
      reviewTexts: z.record(z.string().max(100), z.string()),
      /** `null`: whoever has the file can read it. */
      password: newPasswordSchema.nullable(),
    }),
    output: savedSchema,
    errors: ['not-found', 'sent-changed', 'not-written', 'too-large', ...storeErrors],
  },
  /** Asks for such a file and brings in what is in it: all of it, or nothing. */
  'review:open-file': {
    input: z.null(),
    output: z.discriminatedUnion('state', [
      z.strictObject({ state: z.literal('cancelled') }),
      z.strictObject({ state: z.literal('password-needed') }),
      z.strictObject({ state: z.literal('received'), received: receivedReviewSchema }),
    ]),
    errors: [...fileErrors, ...storeErrors],
  },
  /** The password of the file that was asked for last. */
  'review:unlock-file': {
    input: z.strictObject({ password: z.string().min(1).max(200) }),
    output: receivedReviewSchema,
    errors: ['wrong-secret', 'gone', ...fileErrors, ...storeErrors],
  },
} as const satisfies Record<string, Endpoint>;
