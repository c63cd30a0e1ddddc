import Fuse from 'fuse.js';

import type { Terms } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that may have been meant; `score` is 0 for the same word and rises with the difference. */
export type SimilarWord = { readonly word: string; readonly score: number };
export type FindSimilarWords = (word: string) => readonly SimilarWord[];

const mostCandidates = 60;
const mostKnown = 500;
const mostFound = 3;
/** In length; of the pairs of the typed word, more than this part; and of the pairs of both, more than that. */
const mostDifference = 3;
const leastShared = 0.25;
const leastLike = 0.3;
const shortest = 4;
const longest = 32;
/** One wrong letter in four to seven, two in eight, and never the first; more is another word. */
const threshold = 0.27;

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
  /** By pair of letters the words that have it, as places in `words`. */
  const byPair = new Map<string, number[]>();
  /** The words that were read, by their numbers. */
  const words: number[] = [];
  const known = new Map<string, readonly SimilarWord[]>();
  let version = -1;
  let read = 0;

  function readNew(): void {
    const all = vocabulary.everSeen();
    for (; read < all.length; read += 1) {
      const number = all[read] ?? -1;
      const word = terms.wordAt(number)?.folded ?? '';
      if (!fits(word)) continue;
      const place = words.push(number) - 1;
      for (const pair of pairsOf(word)) {
        const list = byPair.get(pair);
        if (list) list.push(place);
        else byPair.set(pair, [place]);
      }
    }
  }

  /** The words that have most pairs in common for their length. */
  function candidates(word: string): readonly { word: string; count: number }[] {
    const own = pairsOf(word);
    const enough = Math.floor(own.size * leastShared) + 1;
    const shared = new Uint8Array(words.length);
    const likely: number[] = [];
    for (const pair of own) {
      for (const place of byPair.get(pair) ?? []) {
        const both = (shared[place] ?? 0) + 1;
        shared[place] = both;
        if (both === enough) likely.push(place);
      }
    }
    return likely
      .flatMap((place) => {
        const number = words[place] ?? -1;
        const other = terms.wordAt(number)?.folded ?? '';
        if (!other.startsWith(word.slice(0, 1))) return [];
        if (Math.abs(other.length - word.length) > mostDifference) return [];
        const count = vocabulary.count(number);
        const like = (2 * (shared[place] ?? 0)) / (own.size + other.length + 1);
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

/** The pairs of letters of a word, with its begin and its end; the same pair twice is one. */
function pairsOf(word: string): ReadonlySet<string> {
  const framed = `^${word}$`;
  const pairs = new Set<string>();
  for (let at = 0; at < framed.length - 1; at += 1) pairs.add(framed.slice(at, at + 2));
  return pairs;
}

function fits(word: string): boolean {
  return word.length >= shortest && word.length <= longest;
}

/** Fuse does not mind how much longer the other word is; whoever types a word means one of its length. */
function endDistance(typed: string, other: string): number {
  return Math.abs(typed.length - other.length) * 0.02;
}
