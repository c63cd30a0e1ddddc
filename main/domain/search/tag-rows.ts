/**
 * The tags of each document, one behind the other in one array: a filter goes by those of thousands
 * of documents for every letter that is typed.
 */
export type TagRows = {
  /** Gives a new document its tags; numbers come in order, from 0. */
  add(tags: readonly number[]): void;
  /** The tags of a document stand from `start` up to `end`. */
  start(document: number): number;
  end(document: number): number;
  at(place: number): number;
  /** The tags of one document. */
  of(document: number): readonly number[];
  /** @param renumbered - The new number of each document, -1 for what is gone. */
  settle(renumbered: Int32Array): void;
};

export function createTagRows(): TagRows {
  let ends = new Uint32Array(64);
  let tags = new Uint16Array(512);
  let documents = 0;

  const start = (document: number) => (document === 0 ? 0 : (ends[document - 1] ?? 0));
  const end = (document: number) => ends[document] ?? 0;
  const of = (document: number) => Array.from(tags.subarray(start(document), end(document)));

  function add(own: readonly number[]): void {
    const from = start(documents);
    const to = from + own.length;
    if (documents >= ends.length) {
      const larger = new Uint32Array(ends.length * 2);
      larger.set(ends);
      ends = larger;
    }
    if (to > tags.length) {
      const larger = new Uint16Array(Math.max(tags.length * 2, to));
      larger.set(tags);
      tags = larger;
    }
    tags.set(own, from);
    ends[documents] = to;
    documents += 1;
  }

  return {
    add,
    start,
    end,
    of,
    at: (place) => tags[place] ?? 0,
    settle(renumbered) {
      const kept = Array.from({ length: documents }, (_, document) => document)
        .filter((document) => (renumbered[document] ?? -1) >= 0)
        .map(of);
      documents = 0;
      for (const own of kept) add(own);
    },
  };
}
