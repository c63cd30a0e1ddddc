import { join } from 'node:path';

import { damagedFolder, type RevisionContext } from './revision-context.ts';
import { revisionName } from './revision-name.ts';
import { systemCode } from './store-error.ts';

/**
 * Removes what is older than the newest `keep` good revisions, oldest first, so that an interrupted
 * prune never brings old text back. A damaged revision is moved aside instead. Stops at the first
 * failure, such as a virus scanner that holds a file: the next save tries again.
 */
export async function pruneRevisions(
  context: RevisionContext,
  id: string,
  keep: number,
): Promise<void> {
  const surplus = beyond(context, id, keep).reverse();
  for (const revision of surplus) {
    try {
      await removeOne(context, id, revision);
    } catch (error) {
      if (systemCode(error) === undefined) throw error;
      if (systemCode(error) !== 'ENOENT') return;
    }
    context.names.drop(id, revision);
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

async function removeOne(context: RevisionContext, id: string, revision: number): Promise<void> {
  const path = context.names.path(id, revision);
  const name = revisionName(id, revision);
  if (!context.problems.has(name)) {
    await context.files.unlink(path);
    return;
  }
  const aside = join(context.folder, damagedFolder);
  await context.files.makeFolder(aside);
  await context.files.rename(path, join(aside, name));
}
