import type { FactorVocabulary, ThesaurusEntry } from '../content/factor.ts';
import { createCorpus } from './corpus.ts';
import { findSimilar } from './find-similar.ts';
import { find } from './find.ts';
import type { SearchDocument } from './search-document.ts';
import type { SearchAnswer, SearchFilters, SimilarAnswer, SimilarQuery } from './search-result.ts';

export type SearchEngineOptions = {
  /** The library; own casussen may be among them, or come later by `add`. */
  readonly documents: readonly SearchDocument[];
  readonly thesaurus: readonly ThesaurusEntry[];
  readonly factoren: FactorVocabulary;
};

/** Finds and compares. It lives in memory and knows no clock, so that it can run in a worker. */
export type SearchEngine = {
  /** What answers a query of a few words. The last word may be half typed. */
  search(query: string, filters: SearchFilters, limitPerKind: number): SearchAnswer;
  /**
   * What compares with a casus that is being written or a story that was pasted, with the reasons.
   *
   * @param limit - Of each list in the answer.
   */
  similar(query: SimilarQuery, limit: number): SimilarAnswer;
  /** Adds a document, or takes its newer version. */
  add(document: SearchDocument): void;
  remove(kind: SearchDocument['kind'], id: string): void;
};

export function createSearchEngine(options: SearchEngineOptions): SearchEngine {
  const { documents, thesaurus, factoren } = options;
  const corpus = createCorpus(documents, thesaurus, factoren);
  return {
    search: (query, filters, limitPerKind) => find(corpus, query, filters, limitPerKind),
    similar: (query, limit) => findSimilar(corpus, query, limit),
    add: (document) => corpus.add(document),
    remove: (kind, id) => corpus.remove({ kind, id }),
  };
}
