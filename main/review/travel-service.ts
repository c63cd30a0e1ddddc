import type { Input } from '../contract/contract.ts';
import type { ReceivedReview } from '../contract/review.ts';
import type { CasusId } from '../domain/casus/casus.ts';
import { guestReviewIdOf } from '../domain/review/guest-review.ts';
import {
  departureOf,
  leavingCasus,
  leavingReview,
  withDeparture,
} from '../domain/review/leaving-review.ts';
import { countEvents, mergeReviews } from '../domain/review/merge-reviews.ts';
import { emptyReview } from '../domain/review/review.ts';
import { createAttempt } from '../notebook/attempt.ts';
import { createFileDesk, type FileDeskOptions } from '../notebook/file-desk.ts';
import { createTurns } from '../notebook/in-turn.ts';
import type { NotebookHolder } from '../notebook/notebook-holder.ts';
import type { CasusNotebook } from '../notebook/open-casus-notebook.ts';
import { Refused } from '../notebook/refused.ts';
import { createDocument, replaceDocument } from '../notebook/save-document.ts';
import { guestsIn } from './guest-document.ts';
import { changeReview, readReviewed, readReviewedOrNone } from './kept-review.ts';
import { packReview, unpackReview, type TravellingReview } from './review-file.ts';

export type TravelServiceOptions = FileDeskOptions & {
  readonly holder: NotebookHolder;
  /** Version of the app. */
  readonly version: string;
  readonly clock: () => Date;
};

export type TravelService = ReturnType<typeof createTravelService>;

/** Takes a casus with its review to a colleague as one file, and brings in what comes back. */
export function createTravelService(options: TravelServiceOptions) {
  const { holder, clock, version: app } = options;
  const attempt = createAttempt(holder);
  const inTurn = createTurns();
  const desk = createFileDesk(options, {
    name: 'Toets',
    extension: 'toets',
    noBundle: 'no-review-file',
  });

  const receiveIn =
    (notebook: CasusNotebook) =>
    async (data: Buffer): Promise<ReceivedReview> => {
      const sent = await unpackReview(data);
      return inTurn(sent.casus.id, () => bringIn(notebook, sent, clock().toISOString()));
    };

  return {
    send: ({ casusId, password, ...looked }: Input<'review:send'>) =>
      attempt('review:send', async (notebook) => {
        const createdAt = clock().toISOString();
        const sent = await inTurn(casusId, () => letGo(notebook, casusId, looked, createdAt));
        return desk.save('toets', createdAt, password, () => packReview(sent, { app, createdAt }));
      }),

    openFile: () =>
      attempt('review:open-file', async (notebook) => {
        const opened = await desk.open(receiveIn(notebook));
        return opened.state === 'open' ? { state: 'received', received: opened.value } : opened;
      }),

    unlockFile: (password: string) =>
      attempt('review:unlock-file', (notebook) => desk.unlock(password, receiveIn(notebook))),

    removeGuest: (casusId: CasusId) =>
      inTurn(casusId, () =>
        attempt('review:remove-guest', async (notebook) => {
          await guestsIn(notebook).remove(guestReviewIdOf(casusId));
          return null;
        }),
      ),

    /** Forgets the file that waits for its password. */
    close: () => desk.close(),
  };
}

type Looked = Omit<Input<'review:send'>, 'casusId' | 'password'>;

/** The casus and its review as the user let them go; what was replaced in an own casus is remembered first. */
async function letGo(
  notebook: CasusNotebook,
  casusId: CasusId,
  looked: Looked,
  now: string,
): Promise<TravellingReview> {
  const { casus, review, guest } = await readReviewed(notebook, casusId);
  if (casus.changedAt !== looked.read || (review?.changedAt ?? null) !== looked.readReview) {
    throw new Refused('sent-changed');
  }
  const leaving = leavingCasus(casus, new Map(Object.entries(looked.casusTexts)));
  const departure = guest ? undefined : departureOf(casus, leaving);
  if (departure !== undefined) {
    await changeReview(notebook, casusId, now, (mine) => withDeparture(mine, departure));
  }
  const texts = new Map(Object.entries(looked.reviewTexts));
  return { casus: leaving, review: leavingReview(review ?? emptyReview(casusId, now), texts) };
}

/**
 * Into an own casus only the remarks come, and never its text; any other casus is kept to be reviewed.
 * Either is one save: all of it is in, or nothing.
 */
async function bringIn(
  notebook: CasusNotebook,
  { casus, review }: TravellingReview,
  now: string,
): Promise<ReceivedReview> {
  const here = await readReviewedOrNone(notebook, casus.id);
  const before = here?.review === undefined ? 0 : countEvents(here.review);
  if (here?.guest === false) {
    const merged = await changeReview(notebook, casus.id, now, (mine) =>
      mergeReviews(mine, review),
    );
    return { casusId: casus.id, guest: false, added: countEvents(merged) - before };
  }
  const guests = guestsIn(notebook);
  const id = guestReviewIdOf(casus.id);
  if (here === undefined) {
    const guest = { kind: 'toets-te-gast', format: 1, id, receivedAt: now, casus, review } as const;
    await createDocument(guests, id, guest);
    return { casusId: casus.id, guest: true, added: countEvents(review) };
  }
  let added = 0;
  await replaceDocument(guests, id, (guest) => {
    const merged = mergeReviews(guest.review, review);
    added = countEvents(merged) - before;
    const newer = casus.changedAt > guest.casus.changedAt ? casus : guest.casus;
    return { ...guest, receivedAt: now, casus: newer, review: merged };
  });
  return { casusId: casus.id, guest: true, added };
}
