import type { DocumentKind } from './document-kind.ts';
import { isTombstone, readTrashed } from './document-kind.ts';
import { unlinkIfThere } from './if-there.ts';
import { readIndex } from './index-cache.ts';
import { newestRevision } from './newest-revision.ts';
import { clearDocument } from './remove-document.ts';
import type { RevisionContext } from './revision-context.ts';
import { revisionName } from './revision-name.ts';
import { StoreError, systemCode } from './store-error.ts';
import type { Summaries } from './summaries.ts';

/** How many documents are read at the same time. */
const lanes = 16;

/** How long the last revision of a removed document is kept, so that no stale copy brings it back. */
const tombstoneMs = 90 * 24 * 60 * 60 * 1_000;

/**
 * Takes from the index what still counts. An entry that is newer than the newest file is proof that
 * a saved revision is gone, and is reported.
 */
export async function takeFromIndex<Document, Summary>(
  context: RevisionContext,
  kind: DocumentKind<Document, Summary>,
  summaries: Summaries<Summary>,
): Promise<void> {
  for (const [id, revision, json] of await readIndex(context)) {
    const head = context.names.head(id);
    if (revision > head) {
      const file = revisionName(id, revision);
      context.problems.report({ kind: 'revision-gone', id, file });
    }
    const summary = kind.readSummary(json);
    if (revision === head && summary !== undefined) summaries.set(id, { head, revision, summary });
  }
}

/**
 * Reads the given documents, as far as they are of this kind, and keeps their summaries; what can't be
 * read is reported and skipped.
 */
export async function readSummaries<Document, Summary>(
  context: RevisionContext,
  kind: DocumentKind<Document, Summary>,
  summaries: Summaries<Summary>,
  ids: readonly string[],
): Promise<void> {
  const todo = ids.filter((id) => kind.owns?.(id) ?? true);
  const lane = async () => {
    for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
      await readSummary(context, kind, summaries, id);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

async function readSummary<Document, Summary>(
  context: RevisionContext,
  kind: DocumentKind<Document, Summary>,
  summaries: Summaries<Summary>,
  id: string,
): Promise<void> {
  const started = context.names.head(id);
  const nothing = { head: started, revision: started, summary: undefined };
  try {
    const newest = await newestRevision(context, id);
    context.problems.resolve(id);
    const trashed = readTrashed(newest?.json);
    if (newest !== undefined && trashed !== undefined) {
      const summary = kind.summarize(kind.decode(trashed.document));
      const { head, revision } = newest;
      summaries.set(id, {
        head,
        revision,
        summary: undefined,
        trashed: { id, at: trashed.at, summary },
      });
    } else if (newest === undefined || isTombstone(newest.json)) {
      summaries.set(id, nothing);
      if (newest !== undefined) await clearRemoved(context, id, newest.header.at);
    } else {
      const { head, revision, json } = newest;
      summaries.set(id, { head, revision, summary: kind.summarize(kind.decode(json)) });
    }
  } catch (error) {
    const unavailable = systemCode(error) !== undefined;
    if (!unavailable && !(error instanceof StoreError)) throw error;
    reportUnreadable(context, id, error);
    if (!unavailable) summaries.set(id, nothing);
  }
}

function reportUnreadable(context: RevisionContext, id: string, error: unknown): void {
  const file = revisionName(id, context.names.head(id));
  const code = error instanceof StoreError ? error.code : 'not-available';
  if (code === 'newer-version') context.problems.report({ kind: 'newer-version', id, file });
  else if (code === 'damaged') context.problems.report({ kind: 'lost', id, file });
  else context.problems.report({ kind: 'not-available', id, file });
}

/** Finishes a removal that was interrupted, and drops its mark once nobody can hold an older copy. */
async function clearRemoved(
  context: RevisionContext,
  id: string,
  removedAt: string,
): Promise<void> {
  // What was interrupted is finished; a removal that was not has one revision left.
  if (context.names.of(id).length > 1) await clearDocument(context, id);
  const age = context.clock().getTime() - Date.parse(removedAt);
  const [only, ...others] = context.names.of(id);
  if (only === undefined || others.length > 0 || !(age > tombstoneMs)) return;
  await unlinkIfThere(context.files, context.names.path(id, only));
  context.names.drop(id, only);
}
