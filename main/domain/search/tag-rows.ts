import { setBit, type Bits } from './bits.ts';

/**
 * The tags of each document, one behind the other in one array: a filter goes by those of thousands
 * of documents for every letter that is typed. And the other way round, the documents of each tag.
 */
export type TagRows = {
  /** Gives a new document its tags; numbers come in order, from 0. */
  add(tags: readonly number[]): void;
  /** Those of a document stand in `tags` from its own place in `from` up to that of the next. */
  rows(): { readonly from: Uint32Array; readonly tags: Uint16Array };
  /** The documents with a tag, also those that are gone; shorter than there are documents when the last have it not. */
  bits(tag: number): Bits;
  /** The tags of one document. */
  of(document: number): readonly number[];
  /** @param renumbered - The new number of each document, -1 for what is gone. */
  settle(renumbered: Int32Array): void;
};

const none: Bits = new Uint32Array(0);

export function createTagRows(): TagRows {
  /** One more than there are documents. */
  let from = new Uint32Array(64);
  let tags = new Uint16Array(512);
  let bits: Bits[] = [];
  let documents = 0;

  const of = (document: number) => Array.from(tags.subarray(from[document], from[document + 1]));

  function add(own: readonly number[]): void {
    const start = from[documents] ?? 0;
    const end = start + own.length;
    if (documents + 1 === from.length) {
      const larger = new Uint32Array(from.length * 2);
      larger.set(from);
      from = larger;
    }
    if (end > tags.length) {
      const larger = new Uint16Array(Math.max(tags.length * 2, end));
      larger.set(tags);
      tags = larger;
    }
    tags.set(own, start);
    for (const tag of own) setBit((bits[tag] = roomFor(bits[tag] ?? none, documents)), documents);
    documents += 1;
    from[documents] = end;
  }

  return {
    add,
    of,
    bits: (tag) => bits[tag] ?? none,
    rows: () => ({ from, tags }),
    settle(renumbered) {
      const kept = Array.from({ length: documents }, (_, document) => document)
        .filter((document) => (renumbered[document] ?? -1) >= 0)
        .map(of);
      documents = 0;
      bits = [];
      for (const own of kept) add(own);
    },
  };
}

function roomFor(bits: Bits, document: number): Bits {
  const at = document >>> 5;
  if (at < bits.length) return bits;
  const larger = new Uint32Array(Math.max(at + 1, Math.ceil(bits.length * 1.5)));
  larger.set(bits);
  return larger;
}
