import { createAttempt } from '../casus/attempt.ts';
import { createTurns } from '../casus/in-turn.ts';
import type { NotebookHolder } from '../casus/notebook-holder.ts';
import type { CasusNotebook } from '../casus/open-casus-notebook.ts';
import { storeErrors } from '../contract/casus.ts';
import { reviewContract, reviewPageSize, type QueuedReview } from '../contract/review.ts';
import type { Casus, CasusId, CasusSummary } from '../domain/casus/casus.ts';
import type { Step } from '../domain/casus/steps.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { actOnReview, type ReviewAction } from '../domain/review/review-action.ts';
import { changesSinceAgreed, type ReviewSummary } from '../domain/review/review-state.ts';
import { emptyReview, reviewIdOf, type StoredReview } from '../domain/review/review.ts';
import { StoreError } from '../store/store-error.ts';
import { reviewsIn } from './review-document.ts';

type Errors<Name extends keyof typeof reviewContract> =
  (typeof reviewContract)[Name]['errors'][number];
type Reply<Name extends keyof typeof reviewContract, Value> = Promise<Result<Value, Errors<Name>>>;

export type ReviewServiceOptions = {
  readonly holder: NotebookHolder;
  readonly clock: () => Date;
};

export type ReviewService = ReturnType<typeof createReviewService>;

const unreadable = ['damaged', 'newer-version'] as const;

/** How often an action is done anew because somebody else saved the review in between. */
const mostTries = 3;

/** The legal review of own casussen: who offered, what was remarked, what was found of it. */
export function createReviewService({ holder, clock }: ReviewServiceOptions) {
  const attempt = createAttempt(holder);
  const inTurn = createTurns();
  const changes = createChanges();

  return {
    list(offset: number): Reply<'review:list', { reviews: QueuedReview[]; total: number }> {
      return attempt(reviewContract['review:list'].errors, async (notebook) => {
        const reviews = reviewsIn(notebook);
        if (offset === 0) await Promise.all([notebook.refresh(), reviews.refresh()]);
        const casussen = new Map(notebook.list().map((casus) => [casus.id, casus]));
        const found = reviews
          .list()
          .flatMap((summary) => {
            const casus = casussen.get(summary.casusId);
            return casus === undefined || isIdle(summary) ? [] : [{ summary, casus }];
          })
          .sort((a, b) => newestFirst(a.summary, b.summary));
        const page = found.slice(offset, offset + reviewPageSize);
        const queued: QueuedReview[] = [];
        for (const { summary, casus } of page) {
          const { casusId, state, by, at, open } = summary;
          const changed = await changes.of(notebook, summary, casus);
          queued.push({ casusId, state, by, at, open, title: casus.title, changed });
        }
        return { reviews: queued, total: found.length };
      });
    },

    get(casusId: CasusId): Reply<'review:get', StoredReview | null> {
      return attempt(
        [...unreadable, ...storeErrors],
        async (notebook) => (await readReview(notebook, casusId)) ?? null,
      ).then(asReviewFailure);
    },

    act(casusId: CasusId, action: ReviewAction): Reply<'review:act', StoredReview> {
      return inTurn(casusId, async () => {
        const codes = ['not-found', 'changed-elsewhere', ...unreadable, ...storeErrors] as const;
        const done = await attempt(codes, async (notebook) => {
          const { data: casus } = await notebook.document(casusId);
          return write(notebook, casus, action, clock().toISOString());
        });
        return done.ok ? done.value : asReviewFailure(done);
      });
    },
  };
}

/** Does the action on the newest review, and once more when somebody else saved it in between. */
async function write(
  notebook: CasusNotebook,
  casus: Casus,
  action: ReviewAction,
  now: string,
): Promise<ReturnType<typeof actOnReview>> {
  for (let tries = 1; ; tries += 1) {
    const stored = await readReview(notebook, casus.id);
    const before = stored ?? emptyReview(casus.id, now);
    const acted = actOnReview(before, action, casus, now);
    if (!acted.ok || acted.value === before) return acted;
    const changed = { ...acted.value, changedAt: now };
    try {
      await store(notebook, changed, stored);
      return success(changed);
    } catch (error) {
      reviewsIn(notebook).forget(changed.id);
      const isElsewhere = error instanceof StoreError && error.code === 'changed-elsewhere';
      if (!isElsewhere || tries === mostTries) throw error;
    }
  }
}

async function store(
  notebook: CasusNotebook,
  review: StoredReview,
  stored: StoredReview | undefined,
): Promise<void> {
  const reviews = reviewsIn(notebook);
  if (stored === undefined) {
    await reviews.create(review.id, review).write();
    // Where a review was removed before, a new one begins below its mark of removal and does not count.
    reviews.forget(review.id);
    await reviews.document(review.id);
    return;
  }
  const document = await reviews.document(review.id);
  if (document.data !== stored) throw new StoreError('changed-elsewhere', review.id);
  document.data = review;
  await document.write();
}

async function readReview(
  notebook: CasusNotebook,
  casusId: CasusId,
): Promise<StoredReview | undefined> {
  try {
    return (await reviewsIn(notebook).document(reviewIdOf(casusId))).data;
  } catch (error) {
    if (error instanceof StoreError && error.code === 'not-found') return undefined;
    throw error;
  }
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
      const review = await readReview(notebook, casus.id);
      const { data } = await notebook.document(casus.id);
      const steps =
        review === undefined ? [] : changesSinceAgreed(data, review).map(({ step }) => step);
      known.set(casus.id, { of: version, steps });
      return steps;
    },
  };
}

/** What can't be read is the review, and not the casus. */
function asReviewFailure<Value, Code extends string>(
  result: Result<Value, Code | 'damaged' | 'newer-version'>,
): Result<
  Value,
  Exclude<Code, 'damaged' | 'newer-version'> | 'review-damaged' | 'review-newer-version'
> {
  if (result.ok) return result;
  const { code, message } = result.error;
  if (code === 'damaged') return failure('review-damaged', message);
  if (code === 'newer-version') return failure('review-newer-version', message);
  return failure(code as Exclude<Code, 'damaged' | 'newer-version'>, message);
}

/** Nobody offered it, judged it or waits for an answer: there is nothing to do. */
function isIdle({ state, open }: ReviewSummary): boolean {
  return state === 'none' && Object.keys(open).length === 0;
}

function newestFirst(a: ReviewSummary, b: ReviewSummary): number {
  if (a.changedAt === b.changedAt) return a.id < b.id ? 1 : -1;
  return a.changedAt < b.changedAt ? 1 : -1;
}
