import type { Low } from 'lowdb';

import { asStoreError } from './store-error.ts';

/** How many documents are kept in memory. */
const mostOpen = 64;

/** The documents of a notebook that are held in memory; those that were used longest ago go first. */
export class OpenDocuments<Document> {
  /** The promise is kept, so that two callers at once get the same document. */
  readonly #open = new Map<string, Promise<Low<Document>>>();
  readonly #isSaving: (id: string) => boolean;

  /** @param isSaving - Whether a document is being saved: then it stays. */
  constructor(isSaving: (id: string) => boolean) {
    this.#isSaving = isSaving;
  }

  /**
   * Opens a document, after whoever is opening it now.
   *
   * @param read - Gets what is held of it, if it could be read.
   */
  open(
    id: string,
    read: (earlier: Low<Document> | undefined) => Promise<Low<Document>>,
  ): Promise<Low<Document>> {
    const last = this.#open.get(id);
    const next = asStoreError(id, async () => {
      const [settled] = await Promise.allSettled([last]);
      return read(settled.status === 'fulfilled' ? settled.value : undefined);
    });
    this.#open.delete(id);
    this.#open.set(id, next);
    this.#letGo();
    void next.catch(() => {
      if (this.#open.get(id) === next) this.#open.delete(id);
    });
    return next;
  }

  hold(id: string, document: Low<Document>): void {
    this.#open.set(id, Promise.resolve(document));
  }

  forget(id: string): void {
    this.#open.delete(id);
  }

  clear(): void {
    this.#open.clear();
  }

  #letGo(): void {
    for (const id of this.#open.keys()) {
      if (this.#open.size <= mostOpen) return;
      if (!this.#isSaving(id)) this.#open.delete(id);
    }
  }
}
