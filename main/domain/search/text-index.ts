import { fieldsOf, type FieldName } from './fields-of.ts';
import { createPostings, type Postings } from './postings.ts';
import type { SearchDocument } from './search-document.ts';
import { createTagRows, type TagRows } from './tag-rows.ts';
import { tagsOf, type TagTable } from './tags.ts';
import type { Terms } from './terms.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { weights } from './weights.ts';

/** Documents that are ranked among each other: the library is one index, the casusboek another. */
export type TextIndex = {
  readonly postings: Postings;
  readonly vocabulary: Vocabulary;
  /** How telling a term is here: 0 or more, higher for a rarer one. */
  idf(term: number): number;
  document(number: number): SearchDocument | undefined;
  readonly tags: TagRows;
  /** How many documents carry a tag. */
  tagCount(tag: number): number;
  number(key: string): number | undefined;
  /** All that is there, in no order that means something. */
  all(): Iterable<number>;
  /** Adds a document, or takes its newer version. */
  add(document: SearchDocument): void;
  remove(key: string): void;
};

/** Name of a document among all kinds. */
export function keyOf({ kind, id }: Pick<SearchDocument, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

export function createTextIndex(terms: Terms, table: TagTable): TextIndex {
  const postings = createPostings();
  const vocabulary = createVocabulary(terms);
  const tags = createTagRows();
  const tagCounts = new Map<number, number>();
  const numbers = new Map<string, number>();
  let documents: (SearchDocument | undefined)[] = [];

  const countTags = (own: readonly number[], by: 1 | -1) => {
    for (const tag of own) tagCounts.set(tag, (tagCounts.get(tag) ?? 0) + by);
  };

  function settle(): void {
    const renumbered = postings.settle();
    if (renumbered === undefined) return;
    documents = documents.filter((_document, number) => (renumbered[number] ?? -1) >= 0);
    tags.settle(renumbered);
    for (const [key, number] of numbers) numbers.set(key, renumbered[number] ?? -1);
  }

  function remove(key: string): void {
    const number = numbers.get(key);
    const document = number === undefined ? undefined : documents[number];
    if (number === undefined || document === undefined) return;
    const { impacts, words } = readDocument(document, terms);
    postings.remove(number, impacts.keys());
    vocabulary.remove(words);
    countTags(tags.of(number), -1);
    documents[number] = undefined;
    numbers.delete(key);
  }

  return {
    postings,
    vocabulary,
    remove,
    idf(term) {
      const found = postings.count(term);
      return Math.log(1 + (postings.size() - found + 0.5) / (found + 0.5));
    },
    document: (number) => documents[number],
    tags,
    tagCount: (tag) => tagCounts.get(tag) ?? 0,
    number: (key) => numbers.get(key),
    all: () => numbers.values(),
    add(document) {
      const key = keyOf(document);
      remove(key);
      settle();
      const { impacts, words } = readDocument(document, terms);
      const number = postings.add(impacts);
      const own = tagsOf(document, table);
      vocabulary.add(words);
      countTags(own, 1);
      documents[number] = document;
      tags.add(own);
      numbers.set(key, number);
    },
  };
}

type Read = {
  /** From 0 up to 3: how much each term says about the document (BM25F before rarity). */
  readonly impacts: ReadonlyMap<number, number>;
  readonly words: ReadonlySet<number>;
};

/** Depends on the document alone, so that it can be added, replaced and removed without the others. */
function readDocument(document: SearchDocument, terms: Terms): Read {
  const words = new Set<number>();
  const byField = new Map<FieldName, { tally: Map<number, number>; length: number }>();
  for (const { name, text } of fieldsOf(document)) {
    const field = byField.get(name) ?? { tally: new Map<number, number>(), length: 0 };
    byField.set(name, field);
    field.length += terms.tally(text, field.tally, words);
  }
  const sums = new Map<number, number>();
  for (const [name, { tally, length }] of byField) {
    const { weight, b, length: usual } = weights.fields[name];
    const factor = weight / (1 - b + (b * length) / usual);
    for (const [term, count] of tally) sums.set(term, (sums.get(term) ?? 0) + count * factor);
  }
  for (const [term, sum] of sums) sums.set(term, saturate(sum));
  return { impacts: sums, words };
}

/** What a word says that is mentioned without end. */
export const mostImpact = weights.saturation + 1;

/** The tenth mention of a word says little more than the third: from 0 up to {@link mostImpact}. */
export function saturate(count: number): number {
  return (count * (weights.saturation + 1)) / (count + weights.saturation);
}
