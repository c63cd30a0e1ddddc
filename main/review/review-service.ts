import { reviewPageSize, type QueuedReview } from '../contract/review.ts';
import type { Casus, CasusId, CasusSummary } from '../domain/casus/casus.ts';
import type { Step } from '../domain/casus/steps.ts';
import { guestReviewIdOf } from '../domain/review/guest-review.ts';
import { actOnReview, type ReviewAction } from '../domain/review/review-action.ts';
import { changesSinceAgreed, type ReviewSummary } from '../domain/review/review-state.ts';
import type { StoredReview } from '../domain/review/review.ts';
import { createAttempt } from '../notebook/attempt.ts';
import { createTurns } from '../notebook/in-turn.ts';
import type { NotebookHolder } from '../notebook/notebook-holder.ts';
import type { CasusNotebook } from '../notebook/open-casus-notebook.ts';
import { Refused, withOwnCodes } from '../notebook/refused.ts';
import { guestsIn } from './guest-document.ts';
import { changeReview, readReviewed, readReviewedOrNone } from './kept-review.ts';
import { reviewsIn } from './review-document.ts';

export type ReviewServiceOptions = {
  readonly holder: NotebookHolder;
  readonly clock: () => Date;
};

export type ReviewService = ReturnType<typeof createReviewService>;

/** The legal review of own casussen: who offered, what was remarked, what was found of it. */
export function createReviewService({ holder, clock }: ReviewServiceOptions) {
  const attempt = createAttempt(holder);
  const inTurn = createTurns();
  const changes = createChanges();

  return {
    list(offset: number) {
      return attempt('review:list', async (notebook) => {
        const [reviews, guests] = [reviewsIn(notebook), guestsIn(notebook)];
        if (offset === 0) for (const one of [notebook, reviews, guests]) await one.refresh();
        const casussen = new Map(notebook.list().map((casus) => [casus.id, casus]));
        const own = reviews.list().flatMap((summary) => {
          const casus = casussen.get(summary.casusId);
          return casus === undefined || isIdle(summary)
            ? []
            : [{ summary, title: casus.title, casus }];
        });
        const found = [
          ...own,
          ...guests.list().map(({ title, review }) => ({ summary: review, title, casus: null })),
        ].sort((a, b) => newestFirst(a.summary, b.summary));
        const page = found.slice(offset, offset + reviewPageSize);
        const queued: QueuedReview[] = [];
        for (const { summary, title, casus } of page) {
          const { casusId, state, by, at, withdrawn, open } = summary;
          const guest = casus === null;
          const changed = guest ? [] : await changes.of(notebook, summary, casus);
          queued.push({ casusId, guest, state, by, at, withdrawn, open, title, changed });
        }
        return { reviews: queued, total: found.length };
      });
    },

    get: (casusId: CasusId) =>
      attempt('review:get', async (notebook) =>
        withOwnCodes(
          ownCodes,
          async () => (await readReviewedOrNone(notebook, casusId))?.review ?? null,
        ),
      ),

    /** The casus that a colleague sent. */
    getGuest: (casusId: CasusId) =>
      attempt('review:get-guest', (notebook) =>
        withOwnCodes(ownCodes, async () => {
          const { data } = await guestsIn(notebook).document(guestReviewIdOf(casusId));
          return data.casus;
        }),
      ),

    act(casusId: CasusId, action: ReviewAction) {
      const now = clock().toISOString();
      const change = (review: StoredReview, casus: Casus) => {
        const acted = actOnReview(review, action, casus, now);
        if (!acted.ok) throw new Refused(acted.error.code);
        return acted.value;
      };
      return inTurn(casusId, () =>
        attempt('review:act', (notebook) =>
          withOwnCodes(ownCodes, () => changeReview(notebook, casusId, now, change)),
        ),
      );
    },
  };
}

/** Which steps changed since akkoord; read again only when the casus or the review has changed. */
function createChanges() {
  const known = new Map<CasusId, { readonly of: string; readonly steps: Step[] }>();
  return {
    async of(
      notebook: CasusNotebook,
      summary: ReviewSummary,
      casus: CasusSummary,
    ): Promise<Step[]> {
      if (summary.agreedTo === null || summary.agreedTo === casus.changedAt) return [];
      const version = `${casus.changedAt} ${summary.changedAt}`;
      const before = known.get(casus.id);
      if (before?.of === version) return before.steps;
      const { review, casus: stored } = await readReviewed(notebook, casus.id);
      const steps =
        review === undefined ? [] : changesSinceAgreed(stored, review).map(({ step }) => step);
      known.set(casus.id, { of: version, steps });
      return steps;
    },
  };
}

/** What can't be read is the review, and not the casus. */
const ownCodes = { damaged: 'review-damaged', 'newer-version': 'review-newer-version' } as const;

/** Nobody offered it and nobody judged it, or the offer was taken back: there is nothing to do. */
function isIdle({ state }: ReviewSummary): boolean {
  return state === 'none';
}

function newestFirst(a: ReviewSummary, b: ReviewSummary): number {
  if (a.changedAt === b.changedAt) return a.id < b.id ? 1 : -1;
  return a.changedAt < b.changedAt ? 1 : -1;
}
