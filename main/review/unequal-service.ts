import { setImmediate as breathe } from 'node:timers/promises';

import type { Answer } from '../contract/contract.ts';
import { mostUnequalPairs, type UnequalOwnPair } from '../contract/review.ts';
import type { CasusId } from '../domain/casus/casus.ts';
import type { FactorVocabulary } from '../domain/content/factor.ts';
import type { Result } from '../domain/result.ts';
import { ownDecided, unequalPairs, type OwnDecided } from '../domain/review/unequal-pairs.ts';
import { createAttempt } from '../notebook/attempt.ts';
import { casusNow } from '../notebook/casus-now.ts';
import { createTurns } from '../notebook/in-turn.ts';
import type { NotebookHolder } from '../notebook/notebook-holder.ts';
import type { CasusNotebook } from '../notebook/open-casus-notebook.ts';

export type UnequalServiceOptions = {
  readonly holder: NotebookHolder;
  readonly factoren: () => Promise<Result<FactorVocabulary, 'library-missing' | 'library-damaged'>>;
};

export type UnequalService = ReturnType<typeof createUnequalService>;

/** How long it compares before others have their turn, in milliseconds. */
const turn = 15;

/** Finds own casussen that tell against each other, for who leads the team. */
export function createUnequalService({ holder, factoren }: UnequalServiceOptions) {
  const attempt = createAttempt(holder);
  const inTurn = createTurns();
  /** What a casus told when it was last read. */
  const known = new Map<CasusId, { readonly at: string; readonly told: OwnDecided | undefined }>();

  async function read(notebook: CasusNotebook): Promise<OwnDecided[]> {
    const told: OwnDecided[] = [];
    const newest = [...notebook.list()].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
    for (const { id, changedAt } of newest) {
      const before = known.get(id);
      const one = before?.at === changedAt ? before.told : await readOne(notebook, id);
      known.set(id, { at: changedAt, told: one });
      if (one !== undefined) told.push(one);
    }
    const here = new Set(newest.map(({ id }) => id));
    for (const id of known.keys()) if (!here.has(id)) known.delete(id);
    return told;
  }

  return {
    list: (): Answer<'review:list-unequal'> =>
      inTurn('unequal', async () => {
        const vocabulary = await factoren();
        if (!vocabulary.ok) return vocabulary;
        return attempt('review:list-unequal', async (notebook) => {
          await notebook.refresh();
          const cases = await read(notebook);
          return { ...(await findPairs(cases, vocabulary.value)), decided: cases.length };
        });
      }),

    /** Forgets what was read: the casusboek is locked. */
    close(): void {
      known.clear();
    },
  };
}

async function findPairs(cases: readonly OwnDecided[], vocabulary: FactorVocabulary) {
  const pairs: UnequalOwnPair[] = [];
  let until = performance.now() + turn;
  for (const found of unequalPairs(cases, vocabulary)) {
    if (found !== null) {
      if (pairs.length === mostUnequalPairs) return { pairs, more: true };
      const { a, b, shared, differing, explained } = found;
      pairs.push({
        a: { id: a.id, title: a.title, outcome: a.outcome },
        b: { id: b.id, title: b.title, outcome: b.outcome },
        shared: [...shared],
        differing: [...differing],
        explained: [...explained],
      });
    }
    if (performance.now() < until) continue;
    await breathe();
    until = performance.now() + turn;
  }
  return { pairs, more: false };
}

/** What can't be read tells nothing; the casusboek says so itself. */
async function readOne(notebook: CasusNotebook, id: CasusId): Promise<OwnDecided | undefined> {
  const casus = await casusNow(notebook, id);
  return typeof casus === 'string' ? undefined : ownDecided(casus);
}
