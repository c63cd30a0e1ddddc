import type { IndexEntry } from './index-cache.ts';

/** A document in the trash: since when (an ISO moment), and what a list shows of it. */
export type Trashed<Summary> = {
  readonly id: string;
  readonly at: string;
  readonly summary: Summary;
};

type Entry<Summary> = {
  /** Newest revision there was when the document was read. */
  readonly head: number;
  /** Revision that the summary was made from; less than `head` when what is newer is damaged. */
  readonly revision: number;
  /** Undefined: there is nothing to show, since it was removed or can't be read. */
  readonly summary: Summary | undefined;
  /** Only for what was deleted and can be put back. */
  readonly trashed?: Trashed<Summary>;
};

/** What lists show of every document, in memory. A summary counts only for the revision it was made from. */
export class Summaries<Summary> {
  readonly #entries = new Map<string, Entry<Summary>>();

  /** Keeps what was found, unless something newer is known. */
  set(id: string, entry: Entry<Summary>): void {
    const known = this.#entries.get(id);
    if (known === undefined || known.head <= entry.head) this.#entries.set(id, entry);
  }

  forget(id: string): void {
    this.#entries.delete(id);
  }

  /** Whether this was read when `head` was the newest revision. */
  isOf(id: string, head: number): boolean {
    return this.#entries.get(id)?.head === head;
  }

  /** Newest revision there was when this was read; 0 when it never was. */
  head(id: string): number {
    return this.#entries.get(id)?.head ?? 0;
  }

  ids(): readonly string[] {
    return [...this.#entries.keys()];
  }

  all(): readonly Summary[] {
    return [...this.#entries.values()].flatMap(({ summary }) =>
      summary === undefined ? [] : [summary],
    );
  }

  trashed(): readonly Trashed<Summary>[] {
    return [...this.#entries.values()].flatMap(({ trashed }) =>
      trashed === undefined ? [] : [trashed],
    );
  }

  /** For the index on disk: only what was made from the newest revision. */
  entries(): readonly IndexEntry[] {
    return [...this.#entries].flatMap(([id, { head, revision, summary }]): IndexEntry[] =>
      summary === undefined || revision !== head ? [] : [[id, revision, summary]],
    );
  }
}
