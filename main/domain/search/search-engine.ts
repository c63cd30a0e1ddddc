import type { FactorVocabulary, ThesaurusEntry } from '../content/factor.ts';
import { createCorpus, keyOf } from './corpus.ts';
import { findSimilar } from './find-similar.ts';
import { find } from './find.ts';
import type { SearchDocument } from './search-document.ts';
import type { SearchFilters, SearchGroup, SimilarAnswer, SimilarQuery } from './search-result.ts';

/** What can be found, and the words with which people look for it. */
export type SearchEngineOptions = {
  /** The library; own casussen may be among them, or come later by `add`. */
  readonly documents: readonly SearchDocument[];
  readonly thesaurus: readonly ThesaurusEntry[];
  readonly factoren: FactorVocabulary;
};

/** Finds and compares. It lives in memory and knows no clock, so that it can run in a worker. */
export type SearchEngine = {
  /**
   * What answers a query, from one word to a pasted paragraph. The last word may be half typed.
   *
   * @returns A group for each kind in which something was found; none for an empty query.
   */
  search(query: string, filters: SearchFilters, limitPerKind: number): readonly SearchGroup[];
  /**
   * What compares with a casus that is being written, with the reasons.
   *
   * @param limit - Of each list in the answer.
   */
  similar(query: SimilarQuery, limit: number): SimilarAnswer;
  /** Adds a document, or takes its newer version. */
  add(document: SearchDocument): void;
  remove(kind: SearchDocument['kind'], id: string): void;
};

/** Reads all documents, which takes about two milliseconds for each, and answers from memory after that. */
export function createSearchEngine(options: SearchEngineOptions): SearchEngine {
  const { documents, thesaurus, factoren } = options;
  const corpus = createCorpus(documents, thesaurus);
  return {
    search: (query, filters, limitPerKind) => find(corpus, query, filters, limitPerKind),
    similar: (query, limit) => findSimilar(corpus, factoren, query, limit),
    add: (document) => corpus.add(document),
    remove: (kind, id) => corpus.remove(keyOf({ kind, id })),
  };
}
