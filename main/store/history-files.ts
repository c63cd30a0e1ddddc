import { join } from 'node:path';

import { Damage } from './damage.ts';
import { listOrNone, unlinkIfThere } from './if-there.ts';
import { readBounded } from './read-bounded.ts';
import { historyFolder, largestAside, type RevisionContext } from './revision-context.ts';
import { readRevisionName, revisionName } from './revision-name.ts';
import { readStamp, type WriterStamp } from './sealed-file.ts';
import { systemCode } from './store-error.ts';

/** A version with a file of its own; there may be two of one revision after an interrupted conversion. */
export type HistoryFile = { readonly revision: number; readonly path: string };

/** Folder of the history of one document. */
export function historyOf(context: RevisionContext, id: string): string {
  return join(context.folder, historyFolder, id);
}

/** Versions of a document with a file of their own, oldest first; none when it has no history. */
export async function listHistory(
  context: RevisionContext,
  id: string,
): Promise<readonly HistoryFile[]> {
  const folder = historyOf(context, id);
  const files = (await listOrNone(context.files, folder)).flatMap((file): HistoryFile[] => {
    const name = readRevisionName(file);
    return name?.id === id ? [{ revision: name.revision, path: join(folder, file) }] : [];
  });
  return files.sort((a, b) => a.revision - b.revision);
}

/** Ids of the documents that have a history. */
export function listHistories(context: RevisionContext): Promise<readonly string[]> {
  return listOrNone(context.files, join(context.folder, historyFolder));
}

/**
 * Whether a revision is an earlier version to keep: the newest there was when the document was opened
 * again, so that its successor has another writer, or the last one of its day.
 *
 * @param successor - Number of the good revision after it.
 */
export async function isVersion(
  context: RevisionContext,
  id: string,
  revision: number,
  successor: number,
): Promise<boolean> {
  const mine = await stampOf(context, id, revision);
  const next = await stampOf(context, id, successor);
  // What does not say when it was written is kept, bytes and all.
  if (mine === undefined || next === undefined) return true;
  return mine.by !== next.by || dayOf(mine) !== dayOf(next);
}

/** Who wrote a revision and when; undefined when its file does not say so. */
async function stampOf(
  context: RevisionContext,
  id: string,
  revision: number,
): Promise<WriterStamp | undefined> {
  const name = revisionName(id, revision);
  const known = context.stamps.get(name);
  if (known !== undefined) return known;
  const stamp = await stampOfFile(context, context.names.path(id, revision));
  if (stamp !== undefined) context.stamps.set(name, stamp);
  return stamp;
}

/** Removes the whole history of a document. */
export async function eraseHistory(context: RevisionContext, id: string): Promise<number> {
  const folder = historyOf(context, id);
  const files = await listOrNone(context.files, folder);
  for (const file of files) await unlinkIfThere(context.files, join(folder, file));
  try {
    await context.files.removeFolder(folder);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
  return files.length;
}

async function stampOfFile(
  context: RevisionContext,
  path: string,
): Promise<WriterStamp | undefined> {
  try {
    return readStamp((await readBounded(context.files, path, largestAside)).data);
  } catch (error) {
    // Gone: another process has pruned it, and finds out the same.
    if (error instanceof Damage || systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The day on this computer. */
export function dayOf({ at }: Pick<WriterStamp, 'at'>): string {
  return new Date(at).toDateString();
}
