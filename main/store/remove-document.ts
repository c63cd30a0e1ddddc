import { commitRevision } from './commit-revision.ts';
import { isTombstone, readTrashed, tombstone } from './document-kind.ts';
import { eraseConflictCopies, eraseCopies } from './erase-copies.ts';
import { eraseHistory } from './history-files.ts';
import { newestRevision } from './newest-revision.ts';
import { pruneRevisions } from './prune-revisions.ts';
import type { RevisionContext } from './revision-context.ts';
import { StoreError } from './store-error.ts';
import { writerName } from './writer-name.ts';

/**
 * Removes a document for good, from the trash as well: first a last revision without content, so that a
 * stale window or a synchronisation program can't bring it back, then everything older, its history and
 * every copy. What was already removed is cleared once more.
 *
 * @param onRemoved - Called with the number of that last revision, once it is durable.
 * @returns Whether there was a document to remove.
 * @throws StoreError `changed-elsewhere`, and what the disk reports; what is left then is cleared at the
 *   next opening.
 */
export async function removeDocument(
  context: RevisionContext,
  id: string,
  onRemoved: (head: number) => void,
): Promise<boolean> {
  const { names, files, folder } = context;
  await names.scan();
  const present = await isPresent(context, id);
  if (present) {
    const body = Buffer.from(JSON.stringify(tombstone));
    const base = names.head(id);
    onRemoved(await commitRevision(context, { id, base, body, by: writerName() }));
  }
  await clearDocument(context, id);
  await eraseConflictCopies(files, folder, names.copies(), id);
  return present;
}

/**
 * Takes away everything beside the mark that a document was removed. Earlier revisions go last: as long
 * as there is one, the next opening knows that this was not finished.
 */
export async function clearDocument(context: RevisionContext, id: string): Promise<void> {
  await eraseHistory(context, id);
  await eraseCopies(context.files, context.folder, id);
  await pruneRevisions(context, id, 1, 'drop');
}

/** Whether there is something to remove; what can't be read is. */
async function isPresent(context: RevisionContext, id: string): Promise<boolean> {
  try {
    const newest = await newestRevision(context, id);
    if (newest === undefined) return false;
    return !isTombstone(newest.json) || readTrashed(newest.json) !== undefined;
  } catch (error) {
    if (error instanceof StoreError) return true;
    throw error;
  }
}
