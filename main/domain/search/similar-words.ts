import Fuse from 'fuse.js';

import type { Terms } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that may have been meant; `score` is 0 for the same word and rises with the difference. */
export type SimilarWord = { readonly word: string; readonly score: number };
export type FindSimilarWords = (word: string) => readonly SimilarWord[];

const mostCandidates = 60;
const mostFound = 3;
const shortest = 4;
const longest = 32;
/** One wrong letter in four to seven, two in eight; more is another word. */
const threshold = 0.3;

/**
 * Finds the words of the documents that a word with a typing error may have been meant as. A count of
 * shared pairs of letters leaves a few dozen candidates; fuse.js says how close each is.
 */
export function createSimilarWords(
  terms: Pick<Terms, 'wordAt'>,
  vocabulary: Vocabulary,
): FindSimilarWords {
  const byPair = new Map<string, number[]>();
  let read = 0;

  function readNewWords(): void {
    const all = vocabulary.everSeen();
    for (; read < all.length; read += 1) {
      const number = all[read] ?? -1;
      const word = terms.wordAt(number)?.folded ?? '';
      if (!fits(word)) continue;
      for (const pair of pairsOf(word)) {
        const list = byPair.get(pair);
        if (list) list.push(number);
        else byPair.set(pair, [number]);
      }
    }
  }

  /** The words that have most pairs in common for their length. */
  function candidates(word: string): readonly { word: string; count: number }[] {
    const own = pairsOf(word);
    const shared = new Map<number, number>();
    for (const pair of own) {
      for (const other of byPair.get(pair) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared]
      .flatMap(([number, pairs]) => {
        const other = terms.wordAt(number)?.folded ?? '';
        const count = vocabulary.count(number);
        const like = (2 * pairs) / (own.size + other.length + 1);
        const near = like > 0.3 && Math.abs(other.length - word.length) <= 3;
        return near && count > 0 ? [{ word: other, like, count }] : [];
      })
      .sort((a, b) => b.like - a.like || b.count - a.count || (a.word < b.word ? -1 : 1))
      .slice(0, mostCandidates);
  }

  return (word) => {
    if (!fits(word)) return [];
    readNewWords();
    const found = candidates(word);
    const fuse = new Fuse([...found], {
      keys: ['word'],
      includeScore: true,
      threshold,
      distance: 20,
      ignoreFieldNorm: true,
    });
    return fuse
      .search(word)
      .map(({ item, score = 1 }) => ({ ...item, score: score + endDistance(word, item.word) }))
      .sort((a, b) => a.score - b.score || b.count - a.count || (a.word < b.word ? -1 : 1))
      .slice(0, mostFound)
      .map(({ word: other, score }) => ({ word: other, score }));
  };
}

function fits(word: string): boolean {
  return word.length >= shortest && word.length <= longest;
}

/** Fuse does not mind how much longer the other word is; whoever types a word means one of its length. */
function endDistance(typed: string, other: string): number {
  return Math.abs(typed.length - other.length) * 0.02;
}

function pairsOf(word: string): ReadonlySet<string> {
  const framed = `^${word}$`;
  return new Set(Array.from({ length: framed.length - 1 }, (_, at) => framed.slice(at, at + 2)));
}
