import { join } from 'node:path';

import { commitRevision } from './commit-revision.ts';
import { convertAside, putAside } from './convert-aside.ts';
import { convertHistory, hasSeal } from './convert-history.ts';
import { convertLogbook } from './logbook/convert-logbook.ts';
import { newestRevision } from './newest-revision.ts';
import { pruneRevisions } from './prune-revisions.ts';
import type { RevisionContext } from './revision-context.ts';
import { revisionName } from './revision-name.ts';
import { StoreError, systemCode } from './store-error.ts';
import { writerName } from './writer-name.ts';

/** How many documents are converted at the same time. */
const lanes = 8;

/** Passes over the folder; each next one is for what others saved in the meantime. */
const mostPasses = 5;

/** Called with how many documents have been done, of how many. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Gives every file of a casusboek the seal that its context writes. Safe to interrupt at any point: a
 * document gets a new revision first, durably, and only then loses those of the other kind. What
 * can't be read is put aside with its bytes, under the same secrecy as the rest.
 *
 * @throws What the disk reports; the casusboek can be used all the same, and the work goes on later.
 */
export async function convertNotebook(
  context: RevisionContext,
  target: 'keyed' | 'plain',
  onProgress: OnProgress,
): Promise<void> {
  for (let pass = 0; pass < mostPasses; pass += 1) {
    await context.names.scan();
    const ids = await unconverted(context, target);
    const copies = await unconvertedCopies(context, target);
    const versions = await convertHistory(context, target);
    const logs = await convertLogbook(context, target);
    if (ids.length + copies.length + versions + logs === 0) {
      await convertAside(context, target);
      return;
    }
    for (const file of copies) {
      await putAside(context, join(context.names.folder, file), file, target);
    }
    let done = 0;
    const lane = async () => {
      for (let id = ids.pop(); id !== undefined; id = ids.pop()) {
        await convertDocument(context, id, target);
        done += 1;
        onProgress(done, done + ids.length);
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  }
  throw new StoreError('not-available', 'casusboek');
}

/** Documents of which a revision still has the other seal. */
async function unconverted(context: RevisionContext, target: 'keyed' | 'plain'): Promise<string[]> {
  const ids: string[] = [];
  for (const id of context.names.ids()) {
    for (const revision of context.names.of(id)) {
      if (await hasSeal(context, context.names.path(id, revision), target)) continue;
      ids.push(id);
      break;
    }
  }
  return ids;
}

async function unconvertedCopies(
  context: RevisionContext,
  target: 'keyed' | 'plain',
): Promise<string[]> {
  const files: string[] = [];
  for (const { file } of context.names.copies()) {
    if (!(await hasSeal(context, join(context.names.folder, file), target))) files.push(file);
  }
  return files;
}

async function convertDocument(
  context: RevisionContext,
  id: string,
  target: 'keyed' | 'plain',
): Promise<void> {
  const newest = await newestOrNone(context, id);
  let kept = newest?.revision;
  if (newest !== undefined && kept !== undefined) {
    if (!(await hasSeal(context, context.names.path(id, kept), target))) {
      // What is an earlier version goes to the history first, where the next pass converts it.
      await pruneRevisions(context, id, 1);
      const body = Buffer.from(JSON.stringify(newest.json));
      try {
        kept = await commitRevision(context, { id, base: newest.head, body, by: writerName() });
      } catch (error) {
        // Somebody saved just now: the next pass takes what they saved.
        if (error instanceof StoreError && error.code === 'changed-elsewhere') return;
        throw error;
      }
    }
  }
  const others = context.names.of(id).filter((revision) => revision !== kept);
  for (const revision of others.reverse()) {
    const path = context.names.path(id, revision);
    const name = revisionName(id, revision);
    try {
      if (kept === undefined || context.problems.has(name)) {
        await putAside(context, path, name, target);
      } else await context.files.unlink(path);
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw error;
    }
    context.names.drop(id, revision);
  }
}

/** Of a document that can't be read any more, every revision is put aside. */
async function newestOrNone(context: RevisionContext, id: string) {
  try {
    return await newestRevision(context, id);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'damaged') return undefined;
    throw error;
  }
}
