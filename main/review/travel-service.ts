import { createAttempt } from '../casus/attempt.ts';
import { createTurns } from '../casus/in-turn.ts';
import type { NotebookHolder } from '../casus/notebook-holder.ts';
import type { CasusNotebook } from '../casus/open-casus-notebook.ts';
import { Refused, withRefusals } from '../casus/refused.ts';
import type { Input } from '../contract/contract.ts';
import { reviewContract, type ReceivedReview } from '../contract/review.ts';
import type { CasusId } from '../domain/casus/casus.ts';
import type { Result } from '../domain/result.ts';
import { guestReviewIdOf } from '../domain/review/guest-review.ts';
import {
  departureOf,
  leavingCasus,
  leavingReview,
  withDeparture,
} from '../domain/review/leaving-review.ts';
import { countEvents, mergeReviews } from '../domain/review/merge-reviews.ts';
import { emptyReview } from '../domain/review/review.ts';
import { describeError, type Log } from '../ipc/log.ts';
import { BundleError, bundleLimits, type BundleErrorCode } from '../store/bundle/bundle-form.ts';
import { isProtected, openProtected, protectBundle } from '../store/bundle/protect-bundle.ts';
import { guestsIn } from './guest-document.ts';
import {
  changeReview,
  createDocument,
  readReviewed,
  readReviewedOrNone,
  replaceDocument,
} from './kept-review.ts';
import { packReview, unpackReview, type TravellingReview } from './review-file.ts';

type Errors<Name extends keyof typeof reviewContract> =
  (typeof reviewContract)[Name]['errors'][number];
type Reply<Name extends keyof typeof reviewContract, Value> = Promise<Result<Value, Errors<Name>>>;
type Filter = { readonly name: string; readonly extensions: readonly string[] };

export type TravelServiceOptions = {
  readonly holder: NotebookHolder;
  /** The dialogs of the desktop. */
  readonly saveFile: (file: {
    readonly name: string;
    readonly filters: readonly Filter[];
    readonly data: Uint8Array;
  }) => Promise<{ readonly saved: true; readonly place: string } | { readonly saved: false }>;
  readonly openFile: (
    filters: readonly Filter[],
    mostBytes: number,
  ) => Promise<{ readonly data: Uint8Array } | 'too-large' | null>;
  /** What a password costs to try. */
  readonly cost: number;
  /** Version of the app. */
  readonly version: string;
  readonly clock: () => Date;
  /** Lets some milliseconds pass after a wrong password. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly log: Log;
};

export type TravelService = ReturnType<typeof createTravelService>;

type Saved = { saved: true; place: string } | { saved: false };
type Opened =
  | { state: 'cancelled' }
  | { state: 'password-needed' }
  | { state: 'received'; received: ReceivedReview };

const filters: readonly Filter[] = [{ name: 'Toets', extensions: ['toets'] }];
const wrongSecretPause = 1_000;

const codes = {
  'no-bundle': 'no-review-file',
  damaged: 'bundle-damaged',
  newer: 'bundle-newer',
  'too-large': 'too-large',
} as const satisfies Record<BundleErrorCode, string>;

/** Takes a casus with its review to a colleague as one file, and brings in what comes back. */
export function createTravelService(options: TravelServiceOptions) {
  const { holder, clock, log, wait } = options;
  const attempt = withRefusals(createAttempt(holder));
  const inTurn = createTurns();
  /** The file that waits for its password. */
  let locked: Buffer | undefined;

  async function orRefused<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof BundleError)) throw error;
      log.write('review-file-refused', describeError(error));
      throw new Refused(codes[error.code], error);
    }
  }

  async function receive(notebook: CasusNotebook, data: Buffer): Promise<ReceivedReview> {
    const sent = await orRefused(() => unpackReview(data));
    return inTurn(sent.casus.id, () => bringIn(notebook, sent, clock().toISOString()));
  }

  return {
    send: ({ casusId, password, ...looked }: Input<'review:send'>): Reply<'review:send', Saved> =>
      attempt(reviewContract['review:send'].errors, async (notebook) => {
        const createdAt = clock().toISOString();
        const sent = await inTurn(casusId, () => letGo(notebook, casusId, looked, createdAt));
        const bundle = await orRefused(() => packReview(sent, { app: options.version, createdAt }));
        const data =
          password === null
            ? bundle
            : await protectBundle(bundle, password, options.cost, createdAt);
        const name = `toets-${createdAt.slice(0, 10)}.toets`;
        try {
          return await options.saveFile({ name, filters, data });
        } catch (error) {
          throw new Refused('not-written', error);
        }
      }),

    openFile: (): Reply<'review:open-file', Opened> =>
      attempt(reviewContract['review:open-file'].errors, async (notebook) => {
        locked = undefined;
        const file = await options.openFile(filters, bundleLimits.fileBytes);
        if (file === null) return { state: 'cancelled' };
        if (file === 'too-large') throw new Refused('too-large');
        const data = Buffer.from(file.data);
        if (!isProtected(data)) {
          return { state: 'received', received: await receive(notebook, data) };
        }
        locked = data;
        return { state: 'password-needed' };
      }),

    unlockFile: (password: string): Reply<'review:unlock-file', ReceivedReview> =>
      attempt(reviewContract['review:unlock-file'].errors, async (notebook) => {
        const data = locked;
        if (data === undefined) throw new Refused('gone');
        const bundle = await orRefused(() => openProtected(data, password));
        if (bundle === undefined) {
          await wait(wrongSecretPause);
          throw new Refused('wrong-secret');
        }
        const received = await receive(notebook, bundle);
        locked = undefined;
        return received;
      }),

    removeGuest: (casusId: CasusId): Reply<'review:remove-guest', null> =>
      inTurn(casusId, () =>
        attempt(reviewContract['review:remove-guest'].errors, async (notebook) => {
          await guestsIn(notebook).remove(guestReviewIdOf(casusId));
          return null;
        }),
      ),

    /** Forgets the file that waits for its password. */
    close(): void {
      locked = undefined;
    },
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
