import { Damage } from './damage.ts';
import { isTombstone } from './document-kind.ts';
import { isVersion, listHistories, listHistory } from './history-files.ts';
import { listPacks, packHistory, type PackedVersion } from './history-pack.ts';
import { isThere } from './if-there.ts';
import { loadRevision } from './load-revision.ts';
import { newestRevision } from './newest-revision.ts';
import { goodSuccessor, pruneBefore } from './prune-revisions.ts';
import type { RevisionContext } from './revision-context.ts';
import { revisionName } from './revision-name.ts';
import { StoreError, systemCode } from './store-error.ts';

/** A document that nobody saved for this long is settled; in milliseconds: a day. */
const settledMs = 24 * 60 * 60 * 1_000;

/**
 * Gives back the room that documents need only while somebody works on them. Of one that nobody saved
 * for a day the newest revision stays, and one file with all earlier versions and that text once more, so
 * that either file can be lost. What is damaged, or being worked on, is left as it is.
 *
 * @param before - Called before each document; throws to stop.
 * @returns How many documents were settled.
 * @throws What the disk reports; nothing is lost then, and the rest waits for a next time.
 */
export async function settleDocuments(
  context: RevisionContext,
  before: () => Promise<void>,
): Promise<number> {
  const { phase } = context.encryption.mode;
  if (phase !== 'on' && phase !== 'off') return 0;
  const withHistory = new Set(await listHistories(context));
  let settled = 0;
  for (const id of [...context.names.ids()]) {
    await before();
    if (!(await hasSurplus(context, id, withHistory))) continue;
    if (await settle(context, id)) settled += 1;
  }
  return settled;
}

async function hasSurplus(
  context: RevisionContext,
  id: string,
  withHistory: ReadonlySet<string>,
): Promise<boolean> {
  if (context.names.of(id).length > 1) return true;
  if (!withHistory.has(id)) return false;
  const loose = await listHistory(context, id);
  return loose.length > 0 || (await listPacks(context, id)).length > 1;
}

async function settle(context: RevisionContext, id: string): Promise<boolean> {
  const { names } = context;
  const newest = await newestOrNone(context, id);
  if (newest === undefined || isTombstone(newest.json)) return false;
  const { header, revision, head, json } = newest;
  const age = context.clock().getTime() - Date.parse(header.at);
  if (revision !== head || !(age > settledMs)) return false;
  const earlier = await versionsBeside(context, id, revision);
  if (earlier === undefined) return false;
  const spare = { revision, by: header.by, at: header.at, json };
  // Saved or removed meanwhile: then it is not settled, and of a removed document no text may stay.
  const isNewest = async () => !(await isThere(context.files, names.path(id, head + 1)));
  if (!(await packHistory(context, id, [...earlier, spare], isNewest))) return false;
  await pruneBefore(context, id, revision);
  return true;
}

async function newestOrNone(context: RevisionContext, id: string) {
  try {
    return await newestRevision(context, id);
  } catch (error) {
    // Damaged, or made by a later version of the app.
    if (error instanceof StoreError) return undefined;
    throw error;
  }
}

/** Versions that have not been moved to the history yet; undefined when a revision can't be read. */
async function versionsBeside(
  context: RevisionContext,
  id: string,
  newest: number,
): Promise<readonly PackedVersion[] | undefined> {
  const found: PackedVersion[] = [];
  for (const revision of context.names.of(id)) {
    if (revision >= newest) continue;
    if (context.problems.has(revisionName(id, revision))) return undefined;
    const successor = goodSuccessor(context, id, revision);
    if (successor === undefined) return undefined;
    try {
      const { header, json } = await loadRevision(context, id, revision);
      const isKept = await isVersion(context, id, revision, successor);
      if (isKept) found.push({ revision, by: header.by, at: header.at, json });
    } catch (error) {
      const isGone = systemCode(error) === 'ENOENT';
      if (isGone || error instanceof Damage || error instanceof StoreError) return undefined;
      throw error;
    }
  }
  return found;
}
