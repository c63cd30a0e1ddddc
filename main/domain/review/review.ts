import { z } from 'zod';

import { casusIdSchema, type CasusId } from '../casus/casus.ts';
import { steps } from '../casus/steps.ts';
import { partIdSchema } from '../text.ts';
import { seenStepSchema } from './seen.ts';

/** Id of the document that holds the review of a casus: that of the casus with `y` for its first character. */
export const reviewIdSchema = z
  .string()
  .regex(/^y[0-9a-hjkmnp-tv-z]{25}$/)
  .brand<'ReviewId'>();
export type ReviewId = z.infer<typeof reviewIdSchema>;

/** Where the review of a casus is kept. Ids of casussen begin with their time, and never with a letter. */
export function reviewIdOf(casusId: CasusId): ReviewId {
  return reviewIdSchema.parse(`y${casusId.slice(1)}`);
}

/** Whether a document of the casusboek is a review. */
export function isReviewId(id: string): boolean {
  return id.startsWith('y');
}

/** Who reviews or answers: letters, dots and dashes, such as `AB` or `J.d.V.`. Never a whole name. */
export const initialsSchema = z
  .string()
  .trim()
  .regex(/^\p{L}[\p{L}.-]{0,7}$/u);

/** What somebody writes in a review. */
const wordsSchema = z.string().trim().min(1).max(10_000);

const bySchema = { by: initialsSchema, at: z.iso.datetime() };

export const reviewStepSchema = z.enum(steps);

/** A passage of a step, with the words around it, so that it is found again when the text moves. */
export const quoteSchema = z.strictObject({
  /** Which text of the step, as {@link file://./step-parts.ts} names it. */
  part: z.string().min(1).max(200),
  text: z.string().min(1).max(1_000),
  before: z.string().max(60),
  after: z.string().max(60),
});
export type Quote = z.infer<typeof quoteSchema>;

const messageSchema = z.strictObject({ id: partIdSchema, ...bySchema, text: wordsSchema });

/** Somebody settled a remark, or opened it again. */
const settlementSchema = z.strictObject({ id: partIdSchema, ...bySchema, resolved: z.boolean() });

/** A remark with its answers, about a step or a passage of it. */
const remarkSchema = z.strictObject({
  id: partIdSchema,
  /** The offer it was made on; `null` when nobody had offered the casus. */
  offer: partIdSchema.nullable(),
  step: reviewStepSchema,
  /** `null`: about the step as a whole. */
  quote: quoteSchema.nullable(),
  /** The remark itself, then the answers. */
  thread: z.array(messageSchema).min(1).max(200),
  settlements: z.array(settlementSchema).max(100),
});
export type Remark = z.infer<typeof remarkSchema>;

const offerSchema = z.strictObject({
  id: partIdSchema,
  ...bySchema,
  /** What the reviewer is asked; may be empty. */
  question: z.string().trim().max(4_000),
});
export type Offer = z.infer<typeof offerSchema>;

/** Somebody took an offer back before there was a verdict on it. */
const withdrawalSchema = z.strictObject({ id: partIdSchema, offer: partIdSchema, ...bySchema });
export type Withdrawal = z.infer<typeof withdrawalSchema>;

export const verdictKindSchema = z.enum(['akkoord', 'terug']);
export type VerdictKind = z.infer<typeof verdictKindSchema>;

const verdictSchema = z.strictObject({
  id: partIdSchema,
  offer: partIdSchema.nullable(),
  kind: verdictKindSchema,
  ...bySchema,
  note: z.string().trim().max(10_000),
  /** `changedAt` of the text that was judged. */
  read: z.iso.datetime(),
  /** What the reviewer had before them, as digests: enough to see what changed, without a copy of the text. */
  seen: z.array(seenStepSchema).max(steps.length),
});
export type ReviewVerdict = z.infer<typeof verdictSchema>;

/** Texts of a version that went to a colleague in other words, as they stand here. It does not travel. */
const departureSchema = z.strictObject({
  /** `changedAt` of the version. */
  read: z.iso.datetime(),
  texts: z.array(z.strictObject({ part: z.string().min(1).max(200), text: z.string() })).max(2_000),
});
export type Departure = z.infer<typeof departureSchema>;

/**
 * The review of one own casus, form 2: offers, remarks and verdicts, each with the initials of who
 * gave it. What is in it never disappears; a remark is settled, not removed.
 */
export const storedReviewSchema = z.strictObject({
  kind: z.literal('toets'),
  format: z.literal(2),
  id: reviewIdSchema,
  casusId: casusIdSchema,
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  offers: z.array(offerSchema).max(200),
  withdrawals: z.array(withdrawalSchema).max(200),
  remarks: z.array(remarkSchema).max(1_000),
  verdicts: z.array(verdictSchema).max(200),
  departures: z.array(departureSchema).max(20),
  /** Texts that are being written and were not sent, by the field they stand in. They don't travel. */
  drafts: z.record(z.string().min(1).max(120), z.string().max(10_000)),
});
export type StoredReview = z.infer<typeof storedReviewSchema>;

/** A review in which nothing happened yet. */
export function emptyReview(casusId: CasusId, now: string): StoredReview {
  return {
    kind: 'toets',
    format: 2,
    id: reviewIdOf(casusId),
    casusId,
    createdAt: now,
    changedAt: now,
    offers: [],
    withdrawals: [],
    remarks: [],
    verdicts: [],
    departures: [],
    drafts: {},
  };
}

/** Whether a remark needs no more attention, by whoever spoke last. */
export function isResolved({ settlements }: Pick<Remark, 'settlements'>): boolean {
  return latest(settlements)?.resolved ?? false;
}

/** The last of what happened, by its moment; of equal moments the one further on in the list. */
export function latest<Event extends { readonly at: string }>(
  events: readonly Event[],
): Event | undefined {
  return events.reduce<Event | undefined>(
    (last, event) => (last === undefined || event.at >= last.at ? event : last),
    undefined,
  );
}
