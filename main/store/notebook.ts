import { Low } from 'lowdb';

import { commitRevision } from './commit-revision.ts';
import { DocumentAdapter, type DocumentStorage, type Snapshot } from './document-adapter.ts';
import { DocumentHistory } from './document-history.ts';
import { isTombstone, type DocumentKind } from './document-kind.ts';
import { writeIndex } from './index-cache.ts';
import { isNewestKnown } from './is-newest-known.ts';
import { Logbook } from './logbook/logbook.ts';
import { ModeGuard } from './mode-guard.ts';
import { newestRevision } from './newest-revision.ts';
import { OpenDocuments } from './open-documents.ts';
import type { Problem } from './problems.ts';
import { pruneRevisions } from './prune-revisions.ts';
import { readSummaries } from './read-summaries.ts';
import { removeDocument } from './remove-document.ts';
import { reportCopies } from './report-copies.ts';
import type { RevisionContext } from './revision-context.ts';
import { asStoreError, StoreError } from './store-error.ts';
import { Summaries } from './summaries.ts';
import { Trash } from './trash.ts';
import { writerName } from './writer-name.ts';

/**
 * An open casusboek: one lowdb document for each casus, kept as revisions that are written once. Every
 * method throws a `StoreError` for what the disk reports.
 */
export class Notebook<Document, Summary> {
  readonly #context: RevisionContext;
  readonly #kind: DocumentKind<Document, Summary>;
  readonly #summaries: Summaries<Summary>;
  readonly #held = new OpenDocuments<Document>((id) => this.#saving.has(id));
  readonly #saving = new Map<string, Set<Promise<unknown>>>();
  readonly #beside = new Map<object, { close(): Promise<void>; idle(): Promise<void> }>();
  readonly #modeGuard: ModeGuard;
  #isClosed = false;

  /** The earlier versions of each document. */
  readonly history: DocumentHistory<Document>;
  /** What was deleted and can be put back. */
  readonly trash: Trash<Document, Summary>;

  /** What was done with the documents, and when. */
  readonly logbook: Logbook;

  /** Use `openNotebook`: it reads what is on disk first. */
  constructor(
    context: RevisionContext,
    kind: DocumentKind<Document, Summary>,
    summaries: Summaries<Summary>,
  ) {
    this.#context = context;
    this.#kind = kind;
    this.#summaries = summaries;
    this.#modeGuard = new ModeGuard(context);
    const save = (id: string, document: Document, base: number) =>
      this.#saveOver(id, document, base);
    const guard = () => this.#requireMode();
    const forget = (id: string) => this.forget(id);
    this.logbook = new Logbook(context, guard);
    this.history = new DocumentHistory(context, kind, save);
    this.trash = new Trash({ context, kind, summaries, guard, save, forget });
  }

  get id(): string {
    return this.#context.notebookId;
  }

  /**
   * The documents of another kind in the same casusboek, for everybody the same ones: they close along.
   * Their list is empty until its first `refresh`, and is not kept for the next start.
   */
  beside<Other, OtherSummary>(
    kind: DocumentKind<Other, OtherSummary>,
  ): Notebook<Other, OtherSummary> {
    const known = this.#beside.get(kind) as Notebook<Other, OtherSummary> | undefined;
    const other = known ?? new Notebook(this.#context, kind, new Summaries<OtherSummary>());
    this.#beside.set(kind, other);
    return other;
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

  /** Whether the list tells of a revision, or of a newer one; what is being saved here counts as told. */
  tells(id: string, revision: number): boolean {
    const seen = this.#kind.owns?.(id) === false ? this.#context.names : this.#summaries;
    return seen.head(id) >= revision || this.#saving.has(id);
  }

  /**
   * A document as it is on disk now: change `data`, then `await write()`. It is durable when that
   * resolves. The same object answers every caller until somebody else saved the document.
   *
   * @throws StoreError `not-found`, `damaged`, `newer-version`; and `write` with `changed-elsewhere`.
   */
  document(id: string): Promise<Low<Document>> {
    return this.#held.open(id, async (earlier) => {
      this.#requireOpen();
      if (this.#kind.owns?.(id) === false) throw new StoreError('not-found', id);
      const current = this.#saving.has(id) || (await isNewestKnown(this.#context, id));
      if (earlier !== undefined && current) return earlier;
      if (!current) await this.#context.names.scan();
      return this.#read(id);
    });
  }

  /** A new document, on disk at its first `write`; also where one was removed before. */
  create(id: string, data: Document): Low<Document> {
    const base = this.#context.names.head(id);
    const document = new Low(new DocumentAdapter(this.#storage(id), base), data);
    this.#held.hold(id, document);
    return document;
  }

  /** Forgets what was read of a document; the next call reads it again. */
  forget(id: string): void {
    this.#held.forget(id);
  }

  /**
   * Removes a document for good, with its history and every copy.
   *
   * @throws StoreError `not-found`, `changed-elsewhere`.
   */
  async remove(id: string): Promise<void> {
    await asStoreError(id, async () => {
      if (this.#kind.owns?.(id) === false) throw new StoreError('not-found', id);
      await this.#requireMode();
      const present = await removeDocument(this.#context, id, (head) => {
        this.#summaries.set(id, { head, revision: head, summary: undefined });
        this.forget(id);
      });
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
    await readSummaries(this.#context, this.#kind, this.#summaries, this.#context.names.ids());
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
    await this.logbook.idle();
    while (this.#saving.size > 0) {
      await Promise.allSettled([...this.#saving.values()].flatMap((saves) => [...saves]));
    }
    for (const other of this.#beside.values()) await other.idle();
  }

  /**
   * Waits for saves under way and drops every document that is held in memory. Whatever is asked
   * afterwards fails as `not-available`: a casusboek that is locked or encrypted anew must not be
   * written by who still holds this one.
   */
  async close(): Promise<void> {
    await this.idle();
    this.#isClosed = true;
    for (const other of this.#beside.values()) await other.close();
    await this.idle();
    this.#held.clear();
    for (const id of this.#summaries.ids()) this.#summaries.forget(id);
  }

  /** Saves the list of summaries, so that the next start need not read every document. */
  async saveIndex(): Promise<void> {
    this.#requireOpen();
    await asStoreError('casusboek', () => writeIndex(this.#context, this.#summaries.entries()));
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
      snapshot: (document) => this.#snapshot(document),
      commit: (snapshot, base, by) => this.#track(id, this.#commit(id, snapshot, base, by)),
    };
  }

  #snapshot(document: Document): Snapshot<Document> {
    const checked = this.#kind.check(document);
    return { document: checked, body: Buffer.from(JSON.stringify(checked)) };
  }

  /** Saves as a writer of its own, so that what counted until now becomes an earlier version. */
  async #saveOver(id: string, document: Document, base: number): Promise<void> {
    await this.#track(id, this.#commit(id, this.#snapshot(document), base, writerName()));
    this.#context.problems.mend(id);
    this.forget(id);
  }

  #commit(id: string, snapshot: Snapshot<Document>, base: number, by: string): Promise<number> {
    return asStoreError(id, async () => {
      await this.#requireMode();
      const revision = await commitRevision(this.#context, { id, base, by, body: snapshot.body });
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
    await this.#modeGuard.check();
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
}
