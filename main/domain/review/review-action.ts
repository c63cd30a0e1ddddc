import { z } from 'zod';

import type { Casus } from '../casus/casus.ts';
import { failure, success, type Result } from '../result.ts';
import { partIdSchema } from '../text.ts';
import { reviewStanding } from './review-state.ts';
import {
  initialsSchema,
  quoteSchema,
  reviewStepSchema,
  storedReviewSchema,
  verdictKindSchema,
  type Remark,
  type StoredReview,
} from './review.ts';
import { seenOf } from './seen.ts';

const words = z.string().trim().min(1).max(10_000);
const by = initialsSchema;
const id = partIdSchema;
/** The field that a text was being written in; what was sent is no draft any more. */
const draft = z.string().min(1).max(120).optional();

/** One thing that somebody does in a review. The id makes that doing it twice is doing it once. */
export const reviewActionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('offer'),
    id,
    by,
    question: z.string().trim().max(4_000),
    draft,
  }),
  /** Takes an offer back. What was remarked on it stays. */
  z.strictObject({ kind: z.literal('withdraw'), id, by, offer: id }),
  z.strictObject({
    kind: z.literal('remark'),
    id,
    by,
    step: reviewStepSchema,
    quote: quoteSchema.nullable(),
    text: words,
    draft,
  }),
  z.strictObject({ kind: z.literal('answer'), id, by, remark: id, text: words, draft }),
  z.strictObject({ kind: z.literal('settle'), id, by, remark: id, resolved: z.boolean() }),
  z.strictObject({
    kind: z.literal('judge'),
    id,
    by,
    verdict: verdictKindSchema,
    note: z.string().trim().max(10_000),
    /** `changedAt` of the text that was on the screen. */
    read: z.iso.datetime(),
    draft,
  }),
  /** Keeps what is being written; an empty text drops it. */
  z.strictObject({
    kind: z.literal('draft'),
    draft: z.string().min(1).max(120),
    text: z.string().max(10_000),
  }),
]);
export type ReviewAction = z.infer<typeof reviewActionSchema>;

/**
 * The review after somebody did something.
 *
 * @param casus - The casus as it is stored now.
 * @param now - Moment of the action, as an ISO date with time.
 * @returns The changed review, or the same one when this action was done before; `not-found` (the remark
 *   or offer is not there), `already-judged` (there is a verdict on the offer), `casus-changed` (judged on a text that is not the one that is stored) or `full`.
 */
export function actOnReview(
  review: StoredReview,
  action: ReviewAction,
  casus: Casus,
  now: string,
): Result<StoredReview, 'not-found' | 'already-judged' | 'casus-changed' | 'full'> {
  const sent = 'draft' in action && action.kind !== 'draft' ? action.draft : undefined;
  if (isDone(review, action)) return success(withoutDraft(review, sent));
  const changed = change(review, action, casus, now);
  if (!changed.ok) return changed;
  const fits = storedReviewSchema.safeParse(changed.value);
  if (!fits.success) return failure('full', `${action.kind} does not fit in ${review.id}`);
  return success(withoutDraft(fits.data, sent));
}

function change(
  review: StoredReview,
  action: ReviewAction,
  casus: Casus,
  at: string,
): Result<StoredReview, 'not-found' | 'already-judged' | 'casus-changed'> {
  const offer = reviewStanding(review).offer?.id ?? null;
  switch (action.kind) {
    case 'offer': {
      const added = { id: action.id, by: action.by, at, question: action.question };
      return success({ ...review, offers: [...review.offers, added] });
    }
    case 'withdraw': {
      const { id: withdrawalId, by: who, offer: taken } = action;
      if (!review.offers.some((one) => one.id === taken)) {
        return failure('not-found', `no offer ${taken} in ${review.id}`);
      }
      if (review.verdicts.some((verdict) => verdict.offer === taken)) {
        return failure('already-judged', `${taken} was judged`);
      }
      const added = { id: withdrawalId, offer: taken, by: who, at };
      return success({ ...review, withdrawals: [...review.withdrawals, added] });
    }
    case 'remark': {
      const { id: remarkId, by: who, step, quote, text } = action;
      const thread = [{ id: remarkId, by: who, at, text }];
      const remark = { id: remarkId, offer, step, quote, thread, settlements: [] };
      return success({ ...review, remarks: [...review.remarks, remark] });
    }
    case 'answer':
      return withRemark(review, action.remark, (remark) => ({
        ...remark,
        thread: [...remark.thread, { id: action.id, by: action.by, at, text: action.text }],
      }));
    case 'settle':
      return withRemark(review, action.remark, (remark) => ({
        ...remark,
        settlements: [
          ...remark.settlements,
          { id: action.id, by: action.by, at, resolved: action.resolved },
        ],
      }));
    case 'judge': {
      if (action.read !== casus.changedAt) {
        return failure('casus-changed', `${casus.id} is not what was read`);
      }
      const { id: verdictId, verdict: kind, by: who, note, read } = action;
      const seen = seenOf(casus, verdictId);
      const verdict = { id: verdictId, offer, kind, by: who, at, note, read, seen };
      return success({ ...review, verdicts: [...review.verdicts, verdict] });
    }
    case 'draft': {
      const others = Object.entries(review.drafts).filter(([field]) => field !== action.draft);
      const drafts = action.text === '' ? others : [...others, [action.draft, action.text]];
      return success({ ...review, drafts: Object.fromEntries(drafts) as Record<string, string> });
    }
  }
}

function withRemark(
  review: StoredReview,
  wanted: string,
  update: (remark: Remark) => Remark,
): Result<StoredReview, 'not-found'> {
  if (!review.remarks.some((remark) => remark.id === wanted)) {
    return failure('not-found', `no remark ${wanted} in ${review.id}`);
  }
  const remarks = review.remarks.map((remark) => (remark.id === wanted ? update(remark) : remark));
  return success({ ...review, remarks });
}

/** The answer to an action may get lost; doing it once more changes nothing. */
function isDone(
  { offers, withdrawals, remarks, verdicts }: StoredReview,
  action: ReviewAction,
): boolean {
  if (action.kind === 'draft') return false;
  return [
    ...offers,
    ...withdrawals,
    ...verdicts,
    ...remarks.flatMap(({ thread, settlements }) => [...thread, ...settlements]),
  ].some((event) => event.id === action.id);
}

function withoutDraft(review: StoredReview, field: string | undefined): StoredReview {
  if (field === undefined || review.drafts[field] === undefined) return review;
  const drafts = Object.entries(review.drafts).filter(([known]) => known !== field);
  return { ...review, drafts: Object.fromEntries(drafts) };
}
