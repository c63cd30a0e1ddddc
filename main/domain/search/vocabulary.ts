import type { Terms } from './terms.ts';

/** The words that stand in the documents of one index, and in how many of them. */
export type Vocabulary = {
  add(words: Iterable<number>): void;
  remove(words: Iterable<number>): void;
  /** Rises with every change. */
  version(): number;
  /** In how many documents a word stands. */
  count(word: number): number;
  /**
   * Words that begin with `start`, those in most documents first.
   *
   * @param start - Two letters or more.
   */
  startingWith(start: string, limit: number): readonly string[];
  /** Every word that ever stood in a document, by the order in which it came; count what is left. */
  everSeen(): readonly number[];
};

/** Words that begin with the same two letters: few enough to go through, and nothing to keep sorted. */
type Begun = { readonly words: string[]; readonly numbers: number[] };

const beginLength = 2;

export function createVocabulary(terms: Pick<Terms, 'wordAt'>): Vocabulary {
  let counts = new Int32Array(4096);
  let known = new Uint8Array(4096);
  const seen: number[] = [];
  const byBegin = new Map<string, Begun>();
  let version = 0;

  function meet(word: number): void {
    known[word] = 1;
    seen.push(word);
    const folded = terms.wordAt(word)?.folded ?? '';
    if (folded.length <= beginLength) return;
    const begin = folded.slice(0, beginLength);
    const begun = byBegin.get(begin) ?? { words: [], numbers: [] };
    byBegin.set(begin, begun);
    begun.words.push(folded);
    begun.numbers.push(word);
  }

  function grow(word: number): void {
    const room = Math.max(counts.length * 2, word + 1);
    const [largerCounts, largerKnown] = [new Int32Array(room), new Uint8Array(room)];
    largerCounts.set(counts);
    largerKnown.set(known);
    [counts, known] = [largerCounts, largerKnown];
  }

  return {
    version: () => version,
    add(words) {
      version += 1;
      for (const word of words) {
        if (word >= counts.length) grow(word);
        if (known[word] === 0) meet(word);
        counts[word] = (counts[word] ?? 0) + 1;
      }
    },
    remove(words) {
      version += 1;
      for (const word of words) counts[word] = (counts[word] ?? 0) - 1;
    },
    count: (word) => counts[word] ?? 0,
    everSeen: () => seen,
    startingWith(start, limit) {
      const begun = byBegin.get(start.slice(0, beginLength));
      if (begun === undefined) return [];
      const { words, numbers } = begun;
      const best: Counted[] = [];
      for (let at = 0; at < words.length; at += 1) {
        const count = counts[numbers[at] ?? -1] ?? 0;
        const least = best.length === limit ? (best.at(-1)?.count ?? 0) : 1;
        const word = words[at] ?? '';
        if (count >= least && word.startsWith(start)) keep(best, { word, count }, limit);
      }
      return best.map(({ word }) => word);
    },
  };
}

type Counted = { readonly word: string; readonly count: number };

/** Puts one in its place among the best, if it is one of them. */
function keep(best: Counted[], one: Counted, limit: number): void {
  let place = best.length;
  while (place > 0 && isBefore(one, best[place - 1])) place -= 1;
  if (place === limit) return;
  best.splice(place, 0, one);
  if (best.length > limit) best.pop();
}

function isBefore(a: Counted, b: Counted | undefined): boolean {
  if (b === undefined) return false;
  return a.count === b.count ? a.word < b.word : a.count > b.count;
}
