import { Damage } from './damage.ts';
import { loadRevision, type LoadedRevision } from './load-revision.ts';
import type { ProblemKind } from './problems.ts';
import type { RevisionContext } from './revision-context.ts';
import { revisionName } from './revision-name.ts';
import { StoreError, systemCode } from './store-error.ts';

/** The revision that counts, with its number. */
export type NewestRevision = LoadedRevision & {
  readonly revision: number;
  /** The newest number there was when reading began, damaged or not: what the next save builds on. */
  readonly head: number;
};

type Reading = {
  readonly found: NewestRevision | undefined;
  readonly damaged: readonly { readonly revision: number; readonly damage: Damage }[];
  readonly gone: boolean;
};

/**
 * The newest revision that proves itself, read from newest to oldest. What does not is reported and
 * kept. A lock or a failing disk is no damage: it throws, older text is never served for it.
 *
 * @returns Undefined when there is no revision, or only a first save that was cut off.
 * @throws StoreError `damaged` when there are revisions and none can be used, `newer-version`;
 *   and whatever the disk reports.
 */
export async function newestRevision(
  context: RevisionContext,
  id: string,
): Promise<NewestRevision | undefined> {
  for (let attempt = 0; ; attempt += 1) {
    const { found, damaged, gone } = await readDown(context, id);
    if (!found && gone && attempt < 2) {
      await context.names.scan();
      continue;
    }
    reportDamage(context, id, damaged, found ? 'restored' : 'lost');
    if (found) return found;
    const onlyCutOff = damaged.every(({ damage }) => damage.unfinished) && damaged.length <= 1;
    if (gone || !onlyCutOff) throw new StoreError('damaged', id, damaged[0]?.damage);
    return undefined;
  }
}

async function readDown(context: RevisionContext, id: string): Promise<Reading> {
  const head = context.names.head(id);
  const damaged: { revision: number; damage: Damage }[] = [];
  let gone = false;
  for (const revision of [...context.names.of(id)]) {
    try {
      const loaded = await loadRevision(context, id, revision);
      return { found: { ...loaded, revision, head }, damaged, gone };
    } catch (error) {
      if (systemCode(error) === 'ENOENT') gone = true;
      else if (error instanceof Damage) damaged.push({ revision, damage: error });
      else throw error;
    }
  }
  return { found: undefined, damaged, gone };
}

function reportDamage(
  context: RevisionContext,
  id: string,
  damaged: Reading['damaged'],
  kind: ProblemKind,
): void {
  for (const { revision } of damaged) {
    context.problems.report({ kind, id, file: revisionName(id, revision) });
  }
}
