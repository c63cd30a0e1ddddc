import type { Departure, Remark, ReviewVerdict, StoredReview } from './review.ts';
import { seenText } from './seen.ts';

type Event = { readonly id: string; readonly at: string };

/**
 * A review with what somebody else did in a copy of it. Nothing that is here is overwritten; what is here
 * already is not added twice. A verdict on a version of which texts were replaced before it went out, is
 * taken as one on the texts as they stood here.
 *
 * @returns The same review when there was nothing new in the other one.
 */
export function mergeReviews(mine: StoredReview, theirs: StoredReview): StoredReview {
  const merged: StoredReview = {
    ...mine,
    offers: union(mine.offers, theirs.offers),
    withdrawals: union(mine.withdrawals, theirs.withdrawals),
    remarks: mergeRemarks(mine.remarks, theirs.remarks),
    verdicts: union(
      mine.verdicts,
      theirs.verdicts.map((verdict) => asHere(verdict, mine.departures)),
    ),
  };
  return countEvents(merged) === countEvents(mine) ? mine : merged;
}

function asHere(verdict: ReviewVerdict, departures: readonly Departure[]): ReviewVerdict {
  const departure = departures.find(({ read }) => read === verdict.read);
  if (departure === undefined) return verdict;
  const here = new Map(departure.texts.map(({ part, text }) => [part, text]));
  const seen = verdict.seen.map(({ step, parts }) => ({
    step,
    parts: parts.map(({ part, sentences }) => {
      const text = here.get(part);
      return { part, sentences: text === undefined ? sentences : seenText(text, verdict.id) };
    }),
  }));
  return { ...verdict, seen };
}

/** How many offers, withdrawals, remarks, answers, settlements and verdicts there are in a review. */
export function countEvents({ offers, withdrawals, remarks, verdicts }: StoredReview): number {
  return remarks.reduce(
    (sum, { thread, settlements }) => sum + thread.length + settlements.length,
    offers.length + withdrawals.length + verdicts.length,
  );
}

function mergeRemarks(mine: readonly Remark[], theirs: readonly Remark[]): Remark[] {
  const known = new Set(mine.map(({ id }) => id));
  const grown = mine.map((remark) => {
    const other = theirs.find(({ id }) => id === remark.id);
    if (other === undefined) return remark;
    const thread = union(remark.thread, other.thread);
    return { ...remark, thread, settlements: union(remark.settlements, other.settlements) };
  });
  return [...grown, ...theirs.filter(({ id }) => !known.has(id))];
}

/** All of mine and what only the other has, in the order in which it happened. */
function union<Some extends Event>(mine: readonly Some[], theirs: readonly Some[]): Some[] {
  const known = new Set(mine.map(({ id }) => id));
  const added = theirs.filter(({ id }) => !known.has(id));
  return [...mine, ...added].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
