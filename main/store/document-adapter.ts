import type { Adapter } from 'lowdb';

import { writerName } from './writer-name.ts';

type Waiting<Document> = {
  snapshot: Snapshot<Document>;
  readonly written: Promise<void>;
  readonly settle: (work: Promise<void>) => void;
};

/** The document as it was when `write` was called, whatever is typed while the disk works. */
export type Snapshot<Document> = { readonly document: Document; readonly body: Buffer };

/** Where one document is kept. */
export type DocumentStorage<Document> = {
  /** The document and the number that the next save builds on; null when there is none. */
  read(): Promise<{ readonly document: Document; readonly head: number } | null>;
  snapshot(document: Document): Snapshot<Document>;
  /** @returns The number of the new revision, once it is durable. */
  commit(snapshot: Snapshot<Document>, base: number, by: string): Promise<number>;
};

/**
 * lowdb adapter for one document. `write` resolves once its own text, or a newer one, is durable. While
 * a save runs only the newest text waits, so that a burst of typing costs two saves and nobody starves.
 */
export class DocumentAdapter<Document> implements Adapter<Document> {
  readonly #storage: DocumentStorage<Document>;
  readonly #by = writerName();
  #base: number;
  #running = false;
  #waiting: Waiting<Document> | undefined;

  /** @param base - Number that a first `write` builds on when nothing was read. */
  constructor(storage: DocumentStorage<Document>, base = 0) {
    this.#storage = storage;
    this.#base = base;
  }

  async read(): Promise<Document | null> {
    const stored = await this.#storage.read();
    if (stored === null) return null;
    this.#base = stored.head;
    return stored.document;
  }

  write(document: Document): Promise<void> {
    const snapshot = this.#storage.snapshot(document);
    if (!this.#running) return this.#run(snapshot);
    this.#waiting ??= newWaiting(snapshot);
    this.#waiting.snapshot = snapshot;
    return this.#waiting.written;
  }

  async #run(snapshot: Snapshot<Document>): Promise<void> {
    this.#running = true;
    try {
      this.#base = await this.#storage.commit(snapshot, this.#base, this.#by);
    } finally {
      this.#running = false;
      const next = this.#waiting;
      this.#waiting = undefined;
      next?.settle(this.#run(next.snapshot));
    }
  }
}

function newWaiting<Document>(snapshot: Snapshot<Document>): Waiting<Document> {
  let settle!: (work: Promise<void>) => void;
  const written = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { snapshot, written, settle };
}
