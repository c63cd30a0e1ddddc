import Fuse from 'fuse.js';

import type { Terms } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { createWordLists } from './word-lists.ts';

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

/** Words by the pairs of letters in them, read as documents come and not while somebody types. */
export type SimilarWords = {
  /** Reads the words that came into the vocabulary since the last time. */
  readNew(): void;
  readonly find: FindSimilarWords;
};

/**
 * Finds the words of the documents that a word with a typing error may have been meant as. A count of
 * shared pairs of letters leaves a few dozen candidates; fuse.js says how close each is.
 */
export function createSimilarWords(
  terms: Pick<Terms, 'wordAt'>,
  vocabulary: Vocabulary,
): SimilarWords {
  const byPair = createWordLists();
  const pairs = new Map<string, number>();
  const known = new Map<string, readonly SimilarWord[]>();
  let version = -1;
  let read = 0;
  let highest = 0;

  /** The numbers of the pairs of letters of a word; the same pair twice is one. */
  function pairsOf(word: string): ReadonlySet<number> {
    const framed = `^${word}$`;
    const own = new Set<number>();
    for (let at = 0; at < framed.length - 1; at += 1) {
      const pair = framed.slice(at, at + 2);
      const number = pairs.get(pair) ?? pairs.size;
      pairs.set(pair, number);
      own.add(number);
    }
    return own;
  }

  function readNew(): void {
    const all = vocabulary.everSeen();
    for (; read < all.length; read += 1) {
      const number = all[read] ?? -1;
      const word = terms.wordAt(number)?.folded ?? '';
      if (!fits(word)) continue;
      highest = Math.max(highest, number);
      for (const pair of pairsOf(word)) byPair.add(pair, number);
    }
  }

  /** The words that have most pairs in common for their length. */
  function candidates(word: string): readonly { word: string; count: number }[] {
    const own = pairsOf(word);
    const shared = new Uint8Array(highest + 1);
    const touched: number[] = [];
    for (const pair of own) {
      byPair.visit(pair, (number) => {
        if (shared[number] === 0) touched.push(number);
        shared[number] = (shared[number] ?? 0) + 1;
      });
    }
    return touched
      .flatMap((number) => {
        const both = shared[number] ?? 0;
        if (both * 4 <= own.size) return [];
        const other = terms.wordAt(number)?.folded ?? '';
        if (Math.abs(other.length - word.length) > mostDifference) return [];
        const count = vocabulary.count(number);
        const like = (2 * both) / (own.size + other.length + 1);
        return like > leastLike && count > 0 ? [{ word: other, like, count }] : [];
      })
      .sort((a, b) => b.like - a.like || b.count - a.count || (a.word < b.word ? -1 : 1))
      .slice(0, mostCandidates);
  }

  /** While a query grows, its words with an error come by again at every letter. */
  function find(word: string): readonly SimilarWord[] {
    if (!fits(word)) return [];
    if (version !== vocabulary.version() || known.size > mostKnown) known.clear();
    version = vocabulary.version();
    const found = known.get(word) ?? search(word);
    known.set(word, found);
    return found;
  }

  function search(word: string): readonly SimilarWord[] {
    readNew();
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

  return { readNew, find };
}

function fits(word: string): boolean {
  return word.length >= shortest && word.length <= longest;
}

/** Fuse does not mind how much longer the other word is; whoever types a word means one of its length. */
function endDistance(typed: string, other: string): number {
  return Math.abs(typed.length - other.length) * 0.02;
}
