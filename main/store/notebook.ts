import { Low } from 'lowdb';

import { commitRevision } from './commit-revision.ts';
import { DocumentAdapter, type DocumentStorage, type Snapshot } from './document-adapter.ts';
import { isTombstone, tombstone, type DocumentKind } from './document-kind.ts';
import { readMode } from './encryption-mode.ts';
import { eraseConflictCopies, eraseCopies } from './erase-copies.ts';
import { writeIndex } from './index-cache.ts';
import { newestRevision } from './newest-revision.ts';
import type { Problem } from './problems.ts';
import { pruneRevisions } from './prune-revisions.ts';
import { readSummaries } from './read-summaries.ts';
import type { RevisionContext } from './revision-context.ts';
import { asStoreError, StoreError, systemCode } from './store-error.ts';
import type { Summaries } from './summaries.ts';
import { writerName } from './writer-name.ts';

/** How many documents are kept in memory. */
const mostOpen = 64;

/**
 * An open casusboek: one lowdb document for each casus, kept as revisions that are written once. Every
 * method throws a `StoreError` for what the disk reports.
 */
export class Notebook<Document, Summary> {
  readonly #context: RevisionContext;
  readonly #kind: DocumentKind<Document, Summary>;
  readonly #summaries: Summaries<Summary>;
  /** The promise is kept, so that two callers at once get the same document. */
  readonly #open = new Map<string, Promise<Low<Document>>>();
  readonly #saving = new Map<string, Set<Promise<unknown>>>();
  #isClosed = false;

  /** Use `openNotebook`: it reads what is on disk first. */
  constructor(
    context: RevisionContext,
    kind: DocumentKind<Document, Summary>,
    summaries: Summaries<Summary>,
  ) {
    this.#context = context;
    this.#kind = kind;
    this.#summaries = summaries;
  }

  get id(): string {
    return this.#context.notebookId;
  }

  /** Whether the casusboek is encrypted; `unfinished` when turning that on or off has to go on later. */
  encryption(): 'off' | 'on' | 'unfinished' {
    const { phase } = this.#context.encryption.mode;
    return phase === 'off' || phase === 'on' ? phase : 'unfinished';
  }

  /** What was wrong with files since the casusboek was opened. */
  problems(): readonly Problem[] {
    return this.#context.problems.all();
  }

  /** Summaries of all readable documents, in no order. */
  list(): readonly Summary[] {
    return this.#summaries.all();
  }

  /**
   * A document as it is on disk now: change `data`, then `await write()`. It is durable when that
   * resolves. The same object answers every caller until somebody else saved the document.
   *
   * @throws StoreError `not-found`, `damaged`, `newer-version`; and `write` with `changed-elsewhere`.
   */
  document(id: string): Promise<Low<Document>> {
    return this.#keep(id, async (earlier) => {
      this.#requireOpen();
      const current = await this.#isCurrent(id);
      if (earlier !== undefined && current) return earlier;
      if (!current) await this.#context.names.scan();
      return this.#read(id);
    });
  }

  /** A new document, on disk at its first `write`. */
  create(id: string, data: Document): Low<Document> {
    const document = new Low(new DocumentAdapter(this.#storage(id)), data);
    this.#open.set(id, Promise.resolve(document));
    return document;
  }

  /** Forgets what was read of a document; the next call reads it again. */
  forget(id: string): void {
    this.#open.delete(id);
  }

  /**
   * Removes a document: first a last revision without content, so that a stale window or a
   * synchronisation program can't bring it back, then everything older and every copy.
   *
   * @throws StoreError `not-found`, `changed-elsewhere`.
   */
  async remove(id: string): Promise<void> {
    await asStoreError(id, async () => {
      const { names, files, folder } = this.#context;
      await this.#requireMode();
      await names.scan();
      const present = await this.#isPresent(id);
      const base = names.head(id);
      if (present) {
        const body = Buffer.from(JSON.stringify(tombstone));
        const head = await commitRevision(this.#context, { id, base, body, by: writerName() });
        this.#summaries.set(id, { head, revision: head, summary: undefined });
        this.forget(id);
      }
      await pruneRevisions(this.#context, id, 1);
      await eraseConflictCopies(files, folder, names.copies(), id);
      await eraseCopies(files, folder, id);
      if (!present) throw new StoreError('not-found', id);
    });
  }

  /** Sees what others saved or removed, and reads the summaries that changed. */
  async refresh(): Promise<void> {
    await asStoreError('casusboek', async () => {
      const { names } = this.#context;
      await this.#requireMode();
      await names.scan();
      reportCopies(this.#context);
      for (const id of this.#summaries.ids()) if (names.head(id) === 0) this.#summaries.forget(id);
      const changed = names.ids().filter((id) => !this.#summaries.isOf(id, names.head(id)));
      await readSummaries(this.#context, this.#kind, this.#summaries, changed);
    });
  }

  /** Reads every document, so that damage shows before somebody needs the text. */
  async verify(): Promise<void> {
    const ids = this.#context.names.ids();
    await readSummaries(this.#context, this.#kind, this.#summaries, ids);
  }

  /** For what works on the whole casusboek, such as a backup: does it with all that the disk needs. */
  onDisk<Value>(work: (context: RevisionContext) => Promise<Value>): Promise<Value> {
    return asStoreError('casusboek', async () => {
      await this.#requireMode();
      return work(this.#context);
    });
  }

  /** Whether {@link close} was called. */
  isClosed(): boolean {
    return this.#isClosed;
  }

  /** Resolves when nothing is being saved: await it before quitting. */
  async idle(): Promise<void> {
    while (this.#saving.size > 0) {
      await Promise.allSettled([...this.#saving.values()].flatMap((saves) => [...saves]));
    }
  }

  /**
   * Waits for saves under way and drops every document that is held in memory. Whatever is asked
   * afterwards fails as `not-available`: a casusboek that is locked or encrypted anew must not be
   * written by who still holds this one.
   */
  async close(): Promise<void> {
    await this.idle();
    this.#isClosed = true;
    await this.idle();
    this.#open.clear();
    for (const id of this.#summaries.ids()) this.#summaries.forget(id);
  }

  /** Saves the list of summaries, so that the next start need not read every document. */
  async saveIndex(): Promise<void> {
    this.#requireOpen();
    await asStoreError('casusboek', () => writeIndex(this.#context, this.#summaries.entries()));
  }

  #keep(
    id: string,
    open: (earlier: Low<Document> | undefined) => Promise<Low<Document>>,
  ): Promise<Low<Document>> {
    const last = this.#open.get(id);
    const next = asStoreError(id, async () => {
      const [settled] = await Promise.allSettled([last]);
      return open(settled.status === 'fulfilled' ? settled.value : undefined);
    });
    this.#open.delete(id);
    this.#open.set(id, next);
    this.#letGo();
    void next.catch(() => {
      if (this.#open.get(id) === next) this.#open.delete(id);
    });
    return next;
  }

  /** Lets go of the documents that were used longest ago; they are read again when they are needed. */
  #letGo(): void {
    for (const id of this.#open.keys()) {
      if (this.#open.size <= mostOpen) return;
      if (!this.#saving.has(id)) this.#open.delete(id);
    }
  }

  async #read(id: string): Promise<Low<Document>> {
    const adapter = new DocumentAdapter(this.#storage(id));
    const data = await adapter.read();
    if (data === null) throw new StoreError('not-found', id);
    return new Low(adapter, data);
  }

  #storage(id: string): DocumentStorage<Document> {
    return {
      read: async () => {
        const newest = await newestRevision(this.#context, id);
        if (newest === undefined || isTombstone(newest.json)) return null;
        return { document: this.#kind.decode(newest.json), head: newest.head };
      },
      snapshot: (document) => {
        const checked = this.#kind.check(document);
        return { document: checked, body: Buffer.from(JSON.stringify(checked)) };
      },
      commit: (snapshot, base, by) => this.#track(id, this.#commit(id, snapshot, base, by)),
    };
  }

  #commit(id: string, snapshot: Snapshot<Document>, base: number, by: string): Promise<number> {
    return asStoreError(id, async () => {
      await this.#requireMode();
      const draft = { id, base, by, body: snapshot.body };
      const revision = await commitRevision(this.#context, draft);
      const summary = this.#kind.summarize(snapshot.document);
      this.#summaries.set(id, { head: revision, revision, summary });
      await pruneRevisions(this.#context, id, this.#context.limits.keep);
      return revision;
    });
  }

  #requireOpen(): void {
    if (this.#isClosed) throw new StoreError('not-available', 'casusboek');
  }

  /** Another window may have encrypted or decrypted the casusboek: then this one must open it anew. */
  async #requireMode(): Promise<void> {
    this.#requireOpen();
    const { files, folder, encryption } = this.#context;
    const { phase, keyId } = await readMode(files, folder);
    if (phase !== encryption.mode.phase || keyId !== encryption.mode.keyId) {
      throw new StoreError('locked', 'casusboek');
    }
  }

  #track<Value>(id: string, save: Promise<Value>): Promise<Value> {
    const saves = this.#saving.get(id) ?? new Set();
    this.#saving.set(id, saves.add(save));
    const done = () => {
      saves.delete(save);
      if (saves.size === 0) this.#saving.delete(id);
    };
    save.then(done, done);
    return save;
  }

  /** Nobody else saved: the newest file we know is there, and its successor is not. */
  async #isCurrent(id: string): Promise<boolean> {
    if (this.#saving.has(id)) return true;
    const head = this.#context.names.head(id);
    if (head === 0) return false;
    return (await this.#exists(id, head)) && !(await this.#exists(id, head + 1));
  }

  async #exists(id: string, revision: number): Promise<boolean> {
    try {
      await this.#context.files.stat(this.#context.names.path(id, revision));
      return true;
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return false;
      throw error;
    }
  }

  /** Whether there is something to remove; what can't be read is. */
  async #isPresent(id: string): Promise<boolean> {
    try {
      const newest = await newestRevision(this.#context, id);
      return newest !== undefined && !isTombstone(newest.json);
    } catch (error) {
      if (error instanceof StoreError) return true;
      throw error;
    }
  }
}

/** Reports the second versions that a synchronisation program kept. */
export function reportCopies(context: RevisionContext): void {
  for (const { id, file } of context.names.copies()) {
    context.problems.report({ kind: 'conflict-copy', id, file });
  }
}
