import type { SimilarAnswer, SimilarQuery } from '../../main/domain/search/search-result.ts';

/** What compares with the draft; `answer` keeps the previous one while a new one is made. */
export type Similar = { readonly answer: SimilarAnswer | null; readonly error: unknown };

export function useSimilar(_query: SimilarQuery): Similar {
  return { answer: null, error: null };
}
