import Fuse from 'fuse.js';

import type { Terms } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that may have been meant; `score` is 0 for the same word and rises with the difference. */
export type SimilarWord = { readonly word: string; readonly score: number };
export type FindSimilarWords = (word: string) => readonly SimilarWord[];

const mostCandidates = 60;
const mostKnown = 500;
const mostFound = 3;
/** In length, and the least part of the pairs that both have. */
const mostDifference = 3;
const leastLike = 0.3;
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
  /** The words with a pair, and beside each how long it is. */
  const byPair = new Map<string, { numbers: number[]; lengths: number[] }>();
  const known = new Map<string, readonly SimilarWord[]>();
  let version = -1;
  let read = 0;

  function readNewWords(): void {
    const all = vocabulary.everSeen();
    for (; read < all.length; read += 1) {
      const number = all[read] ?? -1;
      const word = terms.wordAt(number)?.folded ?? '';
      if (!fits(word)) continue;
      for (const pair of pairsOf(word)) {
        const list = byPair.get(pair);
        if (list === undefined) {
          byPair.set(pair, { numbers: [number], lengths: [word.length] });
        } else {
          list.numbers.push(number);
          list.lengths.push(word.length);
        }
      }
    }
  }

  /** The words that have most pairs in common for their length. */
  function candidates(word: string): readonly { word: string; count: number }[] {
    const own = pairsOf(word);
    const shared = new Map<number, number>();
    for (const pair of own) {
      const { numbers = [], lengths = [] } = byPair.get(pair) ?? {};
      for (let at = 0; at < numbers.length; at += 1) {
        if (Math.abs((lengths[at] ?? 0) - word.length) > mostDifference) continue;
        const number = numbers[at] ?? -1;
        shared.set(number, (shared.get(number) ?? 0) + 1);
      }
    }
    const near = [...shared].filter(([, pairs]) => pairs * 4 > own.size);
    return near
      .flatMap(([number, pairs]) => {
        const other = terms.wordAt(number)?.folded ?? '';
        const count = vocabulary.count(number);
        const like = (2 * pairs) / (own.size + other.length + 1);
        return like > leastLike && count > 0 ? [{ word: other, like, count }] : [];
      })
      .sort((a, b) => b.like - a.like || b.count - a.count || (a.word < b.word ? -1 : 1))
      .slice(0, mostCandidates);
  }

  /** While a query grows, its words with an error come by again at every letter. */
  return (word) => {
    if (!fits(word)) return [];
    if (version !== vocabulary.version() || known.size > mostKnown) known.clear();
    version = vocabulary.version();
    const found = known.get(word) ?? search(word);
    known.set(word, found);
    return found;
  };

  function search(word: string): readonly SimilarWord[] {
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
  }
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
