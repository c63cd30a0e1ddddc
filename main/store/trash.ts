import { commitRevision } from './commit-revision.ts';
import type { SaveOver } from './document-history.ts';
import { isTombstone, readTrashed, trashedTombstone, type DocumentKind } from './document-kind.ts';
import { newestRevision } from './newest-revision.ts';
import { pruneRevisions } from './prune-revisions.ts';
import type { RevisionContext } from './revision-context.ts';
import { asStoreError, StoreError } from './store-error.ts';
import type { Summaries, Trashed } from './summaries.ts';
import { writerName } from './writer-name.ts';

/** What the trash needs of the casusboek that it is part of. */
export type TrashOptions<Document, Summary> = {
  readonly context: RevisionContext;
  readonly kind: DocumentKind<Document, Summary>;
  readonly summaries: Summaries<Summary>;
  /** @throws StoreError when the casusboek may not be written any more. */
  readonly guard: () => Promise<void>;
  readonly save: SaveOver<Document>;
  readonly forget: (id: string) => void;
};

/**
 * Documents that were deleted and can be put back. Their last revision is a mark of removal that has the
 * text in it: no list, no search and no stale window sees the document, and putting it back is a save
 * like any other. Every method throws a `StoreError` for what the disk reports.
 */
export class Trash<Document, Summary> {
  readonly #options: TrashOptions<Document, Summary>;

  /** Use the `trash` of a `Notebook`. */
  constructor(options: TrashOptions<Document, Summary>) {
    this.#options = options;
  }

  /** What is in the trash, in no order. */
  list(): readonly Trashed<Summary>[] {
    return this.#options.summaries.trashed();
  }

  /**
   * Deletes a document, in such a way that it can be put back.
   *
   * @throws StoreError `not-found`, `damaged`, `newer-version`, `changed-elsewhere`.
   */
  async put(id: string): Promise<void> {
    const { context, kind, summaries, guard, forget } = this.#options;
    await asStoreError(id, async () => {
      await guard();
      await context.names.scan();
      const newest = await newestRevision(context, id);
      if (newest === undefined || isTombstone(newest.json)) throw new StoreError('not-found', id);
      const summary = kind.summarize(kind.decode(newest.json));
      const at = context.clock().toISOString();
      const body = Buffer.from(JSON.stringify(trashedTombstone(newest.json, at)));
      const by = writerName();
      const head = await commitRevision(context, { id, base: newest.head, body, by });
      const trashed = { id, at, summary };
      summaries.set(id, { head, revision: head, summary: undefined, trashed });
      forget(id);
      await pruneRevisions(context, id, context.limits.keep);
    });
  }

  /**
   * Puts a document back as it was when it was deleted.
   *
   * @throws StoreError `not-found` when it is not in the trash, `changed-elsewhere`.
   */
  async restore(id: string): Promise<Document> {
    const { context, kind, save } = this.#options;
    return asStoreError(id, async () => {
      await context.names.scan();
      const newest = await newestRevision(context, id);
      const trashed = readTrashed(newest?.json);
      if (newest === undefined || trashed === undefined) throw new StoreError('not-found', id);
      const document = kind.decode(trashed.document);
      await save(id, document, newest.head);
      return document;
    });
  }
}
