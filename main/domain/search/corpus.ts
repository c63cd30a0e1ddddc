import type { ThesaurusEntry } from '../content/factor.ts';
import { createAnalyse, type Analyse } from './analyse.ts';
import { fieldsOf } from './fields-of.ts';
import { readField, type ReadField } from './mark-hits.ts';
import type { SearchDocument } from './search-document.ts';
import { createSimilarWords, type SimilarWord } from './similar-words.ts';
import { createTagIndex, type TagIndex } from './tag-index.ts';
import { createVocabularyIndex, type VocabularyIndex } from './vocabulary-index.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';
import { wordsOf } from './words-of.ts';

/** All documents, read once, in every way that search and comparison look at them. */
export type Corpus = {
  readonly analyse: Analyse;
  readonly index: WordIndex;
  readonly tags: TagIndex;
  readonly vocabulary: VocabularyIndex;
  readonly similarWords: (word: string) => readonly SimilarWord[];
  /** Whether a term is one that titles and keywords use: a word of the field, no filler. */
  isOfTheField(term: string): boolean;
  get(key: string): SearchDocument | undefined;
  keys(): Iterable<string>;
  /** The texts of a document with what stands in them; read when it is first shown. */
  fields(key: string): readonly ReadField[];
  add(document: SearchDocument): void;
  remove(key: string): void;
};

/** Name of a document among all kinds. */
export function keyOf({ kind, id }: Pick<SearchDocument, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

/**
 * @param documents - Compounds are split into the words of these; those of own casussen are left out,
 *   so that a word is read the same whatever a user writes.
 */
export function createCorpus(
  documents: readonly SearchDocument[],
  thesaurus: readonly ThesaurusEntry[],
): Corpus {
  const analyse = createAnalyse(lexiconOf(documents, thesaurus), thesaurus);
  const index = createWordIndex();
  const tags = createTagIndex();
  const vocabulary = createVocabularyIndex();
  const fieldTerms = termsOfTheField(documents, analyse);
  const byKey = new Map<string, SearchDocument>();
  const wordsByKey = new Map<string, ReadonlySet<string>>();
  const fieldsByKey = new Map<string, readonly ReadField[]>();

  function remove(key: string): void {
    vocabulary.remove(wordsByKey.get(key) ?? new Set());
    index.remove(key);
    tags.remove(key);
    for (const map of [byKey, wordsByKey, fieldsByKey]) map.delete(key);
  }

  function add(document: SearchDocument): void {
    const key = keyOf(document);
    remove(key);
    const terms = new Map<string, number>();
    const words = new Set<string>();
    for (const { text, weight } of fieldsOf(document)) {
      for (const { folded } of wordsOf(text)) if (folded.length > 2) words.add(folded);
      for (const { term, weight: own } of analyse(text)) {
        terms.set(term, (terms.get(term) ?? 0) + weight * own);
      }
    }
    byKey.set(key, document);
    wordsByKey.set(key, words);
    index.add(key, terms);
    tags.add(key, document);
    vocabulary.add(words);
  }

  for (const document of documents) add(document);

  return {
    analyse,
    index,
    tags,
    vocabulary,
    similarWords: createSimilarWords(vocabulary),
    isOfTheField: (term) => fieldTerms.has(term),
    add,
    remove,
    get: (key) => byKey.get(key),
    keys: () => byKey.keys(),
    fields(key) {
      const document = byKey.get(key);
      if (document === undefined) return [];
      const known = fieldsByKey.get(key);
      if (known !== undefined) return known;
      const fields = fieldsOf(document).map((field) => readField(field, analyse));
      fieldsByKey.set(key, fields);
      return fields;
    },
  };
}

/** What titles and keywords of the library say; a concept is of the field wherever it stands. */
function termsOfTheField(
  documents: readonly SearchDocument[],
  analyse: Analyse,
): ReadonlySet<string> {
  const library = documents.filter(({ kind }) => kind !== 'casus');
  const texts = library.flatMap(({ title, keywords }) => [title, ...keywords]);
  return new Set(texts.flatMap((text) => analyse(text).map(({ term }) => term)));
}

/** The words into which compounds may be split: those of the library and of the thesaurus. */
function lexiconOf(
  documents: readonly SearchDocument[],
  thesaurus: readonly ThesaurusEntry[],
): ReadonlySet<string> {
  const library = documents.filter(({ kind }) => kind !== 'casus');
  const texts = [
    ...library.flatMap((document) => fieldsOf(document).map(({ text }) => text)),
    ...thesaurus.flatMap(({ concept, words }) => [concept, ...words]),
  ];
  const words = texts.flatMap((text) => wordsOf(text).map(({ folded }) => folded));
  return new Set(words.filter((word) => word.length <= 14));
}
