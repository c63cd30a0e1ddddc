import type { QueryTerm } from './expand-query.ts';
import { createScores, type Scores } from './postings.ts';
import type { Terms } from './terms.ts';
import { saturate, type TextIndex } from './text-index.ts';
import { weights } from './weights.ts';

/**
 * Scores every document in which something of the words was found. What counts for each word is the
 * best of its alternatives; a document with all words beats one with some.
 */
export function rankWords(words: readonly QueryTerm[], index: TextIndex): Scores {
  const { postings } = index;
  const total = createScores(postings.numbers());
  const found = new Float32Array(postings.numbers());
  const all = words.reduce((sum, { idf }) => sum + idf, 0);
  const best = createScores(postings.numbers());
  for (const { idf, alternatives } of words) {
    for (const [term, weight] of alternatives) {
      postings.bestOf(best, term, weight * Math.min(idf, index.idf(term)));
    }
    for (const document of best.found) {
      if (total.of[document] === 0) total.found.push(document);
      total.of[document] = (total.of[document] ?? 0) + (best.of[document] ?? 0);
      found[document] = (found[document] ?? 0) + idf;
      best.of[document] = 0;
    }
    best.found.length = 0;
  }
  const base = 1 - weights.coverage;
  for (const document of total.found) {
    const covered = weights.coverage * ((found[document] ?? 0) / all);
    total.of[document] = (total.of[document] ?? 0) * (base + covered);
  }
  return total;
}

/** A text as a row of weighed terms, those that say most first. */
export type Story = readonly { readonly term: number; readonly weight: number }[];

/** The most telling terms of a story; more of them only cost time. */
const mostTerms = 90;

/** What of a story can be found in an index, weighed as that index sees it. */
export function storyOf(text: string, terms: Terms, index: TextIndex): Story {
  const tally = new Map<number, number>();
  terms.tallyAsked(text, tally);
  return [...tally]
    .filter(([term]) => index.postings.count(term) > 0)
    .map(([term, count]) => ({ term, weight: saturate(count) * index.idf(term) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostTerms);
}

/** Scores every document by what it shares with a story. */
export function rankStory(story: Story, index: TextIndex): Scores {
  const scores = createScores(index.postings.numbers());
  for (const { term, weight } of story) index.postings.addTo(scores, term, weight);
  return scores;
}
