import Fuse from 'fuse.js';

import type { VocabularyIndex } from './vocabulary-index.ts';

/** A word that may have been meant; `score` is 0 for the same word and rises with the difference. */
export type SimilarWord = { readonly word: string; readonly score: number };

const mostCandidates = 60;
const shortest = 5;
/** One wrong letter in five to seven, two in eight; more is another word. */
const threshold = 0.28;

/**
 * Finds the words of the documents that a word with a typing error may have been meant as. A count of
 * shared pairs of letters leaves a few dozen candidates; fuse.js says how close each is.
 */
export function createSimilarWords(vocabulary: VocabularyIndex): (word: string) => SimilarWord[] {
  let pairs: ReadonlyMap<string, readonly string[]> = new Map();
  let madeOf: readonly string[] | undefined;

  return (word) => {
    if (word.length < shortest || word.length > 32) return [];
    const all = vocabulary.all();
    if (madeOf !== all) {
      pairs = wordsByPair(all);
      madeOf = all;
    }
    const candidates = mostShared(pairs, word);
    const fuse = new Fuse(candidates, { includeScore: true, threshold, distance: 20 });
    return fuse
      .search(word)
      .map(({ item, score = 1 }) => ({ word: item, score }))
      .sort((a, b) => a.score - b.score || vocabulary.count(b.word) - vocabulary.count(a.word))
      .slice(0, 3);
  };
}

function wordsByPair(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byPair = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < shortest || word.length > 32) continue;
    for (const pair of pairsOf(word)) {
      const list = byPair.get(pair);
      if (list) list.push(word);
      else byPair.set(pair, [word]);
    }
  }
  return byPair;
}

/** The words with most pairs in common for their length. */
function mostShared(pairs: ReadonlyMap<string, readonly string[]>, word: string): string[] {
  const own = pairsOf(word);
  const shared = new Map<string, number>();
  for (const pair of own) {
    for (const other of pairs.get(pair) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const likeness = (other: string, count: number) => (2 * count) / (own.size + other.length + 1);
  return [...shared]
    .map(([other, count]) => ({ other, like: likeness(other, count) }))
    .filter(({ other, like }) => like > 0.3 && Math.abs(other.length - word.length) <= 3)
    .sort((a, b) => b.like - a.like)
    .slice(0, mostCandidates)
    .map(({ other }) => other);
}

function pairsOf(word: string): ReadonlySet<string> {
  const framed = `^${word}$`;
  return new Set(Array.from({ length: framed.length - 1 }, (_, at) => framed.slice(at, at + 2)));
}
