import type { FactorVocabulary, ThesaurusEntry } from '../../main/domain/content/factor.ts';
import type { SearchDocument } from '../../main/domain/search/search-document.ts';
import type {
  SearchAnswer,
  SearchFilters,
  SimilarAnswer,
  SimilarQuery,
} from '../../main/domain/search/search-result.ts';

export type SearchRequest = {
  readonly query: string;
  readonly filters: SearchFilters;
  readonly limitPerKind: number;
};

export type SimilarRequest = { readonly query: SimilarQuery; readonly limit: number };

/** What the window tells the worker. Of two questions of one kind that wait, only the last is answered. */
export type ToWorker =
  | {
      readonly kind: 'load';
      readonly documents: readonly SearchDocument[];
      readonly thesaurus: readonly ThesaurusEntry[];
      readonly factoren: FactorVocabulary;
    }
  | { readonly kind: 'add'; readonly document: SearchDocument }
  | { readonly kind: 'remove'; readonly casusId: string }
  | { readonly kind: 'search'; readonly id: number; readonly request: SearchRequest }
  | { readonly kind: 'similar'; readonly id: number; readonly request: SimilarRequest };

export type FromWorker =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'search'; readonly id: number; readonly answer: SearchAnswer }
  | { readonly kind: 'similar'; readonly id: number; readonly answer: SimilarAnswer };
