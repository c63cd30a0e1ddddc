import type { QueryTerm } from './expand-query.ts';
import { saturate, type WordIndex } from './word-index.ts';

/**
 * Scores every document in which something of the query was found. What counts for each word is the
 * best of its alternatives; a document with all words beats one with some.
 *
 * @returns By document key; higher is better.
 */
export function rank(terms: readonly QueryTerm[], index: WordIndex): ReadonlyMap<string, number> {
  const all = terms.reduce((sum, { idf }) => sum + idf, 0);
  const scores = new Map<string, { sum: number; found: number }>();
  for (const { idf, alternatives } of terms) {
    for (const [key, weight] of bestByDocument(alternatives, index)) {
      const score = scores.get(key) ?? { sum: 0, found: 0 };
      score.sum += idf * weight;
      score.found += idf;
      scores.set(key, score);
    }
  }
  return new Map(
    [...scores].map(([key, { sum, found }]) => [key, sum * (0.5 + (0.5 * found) / all)]),
  );
}

function bestByDocument(
  alternatives: ReadonlyMap<string, number>,
  index: WordIndex,
): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const [term, weight] of alternatives) {
    for (const [key, count] of index.postings(term)) {
      best.set(key, Math.max(best.get(key) ?? 0, weight * saturate(count)));
    }
  }
  return best;
}
