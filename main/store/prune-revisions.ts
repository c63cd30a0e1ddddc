import { join } from 'node:path';

import { isVersion } from './history-files.ts';
import { moveToHistory } from './move-to-history.ts';
import { damagedFolder, type RevisionContext } from './revision-context.ts';
import { revisionName } from './revision-name.ts';
import { systemCode } from './store-error.ts';

/**
 * Takes away what is older than the newest `keep` good revisions, oldest first, so that an interrupted
 * prune never brings old text back. An earlier version goes to the history, a damaged revision is moved
 * aside, and the rest is removed. Stops at the first failure, such as a virus scanner that holds a file:
 * the next save tries again.
 *
 * @param versions - `drop`: the document was removed, and leaves no history.
 */
export async function pruneRevisions(
  context: RevisionContext,
  id: string,
  keep: number,
  versions: 'keep' | 'drop' = 'keep',
): Promise<void> {
  await takeAwayAll(context, id, beyond(context, id, keep).reverse(), versions);
}

/**
 * Takes away what is older than one revision, oldest first and without a history: everything that was to
 * be kept of it has to be elsewhere. That revision is never taken, nor what was saved after it.
 */
export async function pruneBefore(
  context: RevisionContext,
  id: string,
  revision: number,
): Promise<void> {
  const older = context.names.of(id).filter((other) => other < revision);
  await takeAwayAll(context, id, older.reverse(), 'drop');
}

async function takeAwayAll(
  context: RevisionContext,
  id: string,
  oldestFirst: readonly number[],
  versions: 'keep' | 'drop',
): Promise<void> {
  for (const revision of oldestFirst) {
    try {
      await takeAway(context, id, revision, versions);
    } catch (error) {
      if (systemCode(error) === undefined) throw error;
      if (systemCode(error) !== 'ENOENT') return;
    }
    context.names.drop(id, revision);
    context.stamps.delete(revisionName(id, revision));
  }
}

/** The revisions after the newest `keep` good ones, newest first. */
function beyond(context: RevisionContext, id: string, keep: number): number[] {
  let good = 0;
  return context.names.of(id).filter((revision) => {
    if (good >= keep) return true;
    if (!context.problems.has(revisionName(id, revision))) good += 1;
    return false;
  });
}

async function takeAway(
  context: RevisionContext,
  id: string,
  revision: number,
  versions: 'keep' | 'drop',
): Promise<void> {
  const path = context.names.path(id, revision);
  const name = revisionName(id, revision);
  if (context.problems.has(name)) {
    const aside = join(context.folder, damagedFolder);
    await context.files.makeFolder(aside);
    await context.files.rename(path, join(aside, name));
    return;
  }
  const successor = goodSuccessor(context, id, revision);
  const isKept =
    versions === 'keep' &&
    successor !== undefined &&
    (await isVersion(context, id, revision, successor));
  if (isKept) await moveToHistory(context, id, revision);
  else await context.files.unlink(path);
}

/** The first revision after this one that was not found damaged. */
export function goodSuccessor(
  context: RevisionContext,
  id: string,
  revision: number,
): number | undefined {
  return context.names
    .of(id)
    .filter((other) => other > revision && !context.problems.has(revisionName(id, other)))
    .at(-1);
}
