import type { Casus } from '../casus/casus.ts';
import { steps, type Step } from '../casus/steps.ts';
import { withLeavingMarks } from '../motivation/letter-texts.ts';
import { withCasusTexts } from '../privacy/casus-texts.ts';
import type { Departure, Quote, StoredReview } from './review.ts';
import { stepParts } from './step-parts.ts';

/** One text of a review that goes along with its casus. */
export type ReviewText = {
  /** Which one: `offer`, `remark`, `quote` or `verdict`, with an id. */
  readonly id: string;
  /** The step it belongs to; `null` when it is about the whole casus. */
  readonly step: Step | null;
  readonly text: string;
};

/** Every text of a review that goes along; not what is still being written. */
export function reviewTexts(review: StoredReview): readonly ReviewText[] {
  return [
    ...review.offers.map(({ id, question }) => ({
      id: `offer:${id}`,
      step: null,
      text: question,
    })),
    ...review.remarks.flatMap(({ id, step, quote, thread }) => [
      ...(quote === null ? [] : [{ id: `quote:${id}`, step, text: quote.text }]),
      ...thread.map((message) => ({ id: `remark:${message.id}`, step, text: message.text })),
    ]),
    ...review.verdicts.map(({ id, note }) => ({ id: `verdict:${id}`, step: null, text: note })),
  ].filter(({ text }) => text.trim() !== '');
}

/**
 * The review as it goes out.
 *
 * @param texts - What stands instead of a text, by its id in {@link reviewTexts}. The words around a
 *   quoted passage are left out as soon as anything is replaced: they may be half of a name.
 */
export function leavingReview(
  review: StoredReview,
  texts: ReadonlyMap<string, string>,
): StoredReview {
  const instead = (id: string, text: string) => texts.get(id) ?? text;
  const quoted = (id: string, quote: Quote): Quote =>
    texts.size === 0
      ? quote
      : { ...quote, text: instead(`quote:${id}`, quote.text), before: '', after: '' };
  return {
    ...review,
    drafts: {},
    departures: [],
    offers: review.offers.map((offer) => ({
      ...offer,
      question: instead(`offer:${offer.id}`, offer.question),
    })),
    remarks: review.remarks.map((remark) => ({
      ...remark,
      quote: remark.quote === null ? null : quoted(remark.id, remark.quote),
      thread: remark.thread.map((message) => ({
        ...message,
        text: instead(`remark:${message.id}`, message.text),
      })),
    })),
    verdicts: review.verdicts.map((verdict) => ({
      ...verdict,
      note: instead(`verdict:${verdict.id}`, verdict.note),
    })),
  };
}

/**
 * The casus as it leaves: without the klad and the list of what may not leave.
 *
 * @param texts - What stands instead of a text, by its path in `casusTexts`.
 */
export function leavingCasus(casus: Casus, texts: ReadonlyMap<string, string>): Casus {
  const leaving = withLeavingMarks(withCasusTexts(casus, texts), casus);
  return { ...leaving, klad: '', identifying: [] };
}

/** What the reviewer will have before them in other words than it stands here; undefined when nothing. */
export function departureOf(casus: Casus, leaving: Casus): Departure | undefined {
  const texts = steps.flatMap((step) => {
    const there = new Map(stepParts(leaving, step).map(({ part, text }) => [part, text]));
    return stepParts(casus, step)
      .filter(({ part, text }) => there.get(part) !== text)
      .map(({ part, text }) => ({ part, text }));
  });
  return texts.length === 0 ? undefined : { read: casus.changedAt, texts };
}

/** How many versions that went out are remembered; what comes back is of one of the last. */
const mostDepartures = 20;

/** The review that remembers what was replaced in a copy that goes out now. */
export function withDeparture(review: StoredReview, departure: Departure): StoredReview {
  const same = review.departures.find(({ read }) => read === departure.read);
  const known = new Set(same?.texts.map(({ part }) => part));
  const texts = [...(same?.texts ?? []), ...departure.texts.filter(({ part }) => !known.has(part))];
  if (texts.length === same?.texts.length) return review;
  const others = review.departures.filter((one) => one !== same);
  const departures = [...others, { read: departure.read, texts }].slice(-mostDepartures);
  return { ...review, departures };
}
