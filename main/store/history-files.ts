import { join } from 'node:path';

import { syncFolder } from './create-durable.ts';
import { Damage } from './damage.ts';
import { readBounded } from './read-bounded.ts';
import { listOrNone } from './list-or-none.ts';
import { historyFolder, largestAside, type RevisionContext } from './revision-context.ts';
import { readRevisionName, revisionName } from './revision-name.ts';
import { readStamp, type WriterStamp } from './sealed-file.ts';
import { systemCode } from './store-error.ts';
import { unlinkIfThere } from './unlink-if-there.ts';
import { writerName } from './writer-name.ts';

/** A file in the history of a document; there may be two of one revision after an interrupted conversion. */
export type HistoryFile = { readonly revision: number; readonly path: string };

/** Folder of the history of one document. */
function historyOf(context: RevisionContext, id: string): string {
  return join(context.folder, historyFolder, id);
}

/** Files in the history of a document, oldest first; none when it has no history. */
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

/**
 * Moves a revision out of the way of the newest ones, into the history. The revision keeps its proof:
 * that speaks of the document and the number, not of the folder.
 */
export async function moveToHistory(
  context: RevisionContext,
  id: string,
  revision: number,
): Promise<void> {
  const { files, folder, names } = context;
  const history = historyOf(context, id);
  const earlier = await listHistory(context, id);
  if (earlier.length === 0) {
    await files.makeFolder(join(folder, historyFolder));
    await syncFolder(files, folder);
    await files.makeFolder(history);
    await syncFolder(files, join(folder, historyFolder));
  }
  const taken = earlier.some((file) => file.revision === revision);
  // A number comes back when a synchronisation program took the newest files away: both are kept.
  const name = revisionName(id, revision);
  const free = taken ? name.replace(/\.json$/u, `.${writerName()}.json`) : name;
  await files.rename(names.path(id, revision), join(history, free));
  await syncFolder(files, history);
  await thin(context, id);
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

/** Over the limit, a version that was not the last of its day goes first, then the oldest. */
async function thin(context: RevisionContext, id: string): Promise<void> {
  const files = await listHistory(context, id);
  if (files.length <= context.limits.versions) return;
  const days: (string | undefined)[] = [];
  for (const { path } of files) {
    const stamp = await stampOfFile(context, path);
    days.push(stamp === undefined ? undefined : dayOf(stamp));
  }
  const within = days.findIndex((day, place) => day !== undefined && day === days[place + 1]);
  const surplus = files[Math.max(within, 0)];
  if (surplus !== undefined) await unlinkIfThere(context.files, surplus.path);
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
function dayOf({ at }: WriterStamp): string {
  return new Date(at).toDateString();
}
