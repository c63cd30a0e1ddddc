import type { Terms } from './terms.ts';

/** The words that stand in the documents of one index, and in how many of them. */
export type Vocabulary = {
  add(words: Iterable<number>): void;
  remove(words: Iterable<number>): void;
  /** Rises with every change. */
  version(): number;
  /** In how many documents a word stands. */
  count(word: number): number;
  /** Words that begin with `start`, those in most documents first. */
  startingWith(start: string, limit: number): readonly string[];
  /** Every word that ever stood in a document, by the order in which it came; count what is left. */
  everSeen(): readonly number[];
};

/** New words wait in a short list; sorting tens of thousands for every new one would take long. */
const freshAtMost = 800;

export function createVocabulary(terms: Pick<Terms, 'wordAt'>): Vocabulary {
  let counts = new Int32Array(4096);
  const seen: number[] = [];
  const known = new Set<number>();
  let sorted: readonly string[] = [];
  const numbers = new Map<string, number>();
  let fresh: string[] = [];
  let version = 0;

  const spelling = (word: number) => terms.wordAt(word)?.folded ?? '';
  const countOf = (word: string) => counts[numbers.get(word) ?? -1] ?? 0;

  function meet(word: number): void {
    if (known.has(word)) return;
    known.add(word);
    seen.push(word);
    const folded = spelling(word);
    numbers.set(folded, word);
    if (folded.length > 2) fresh.push(folded);
  }

  function sort(): void {
    if (fresh.length <= (sorted.length === 0 ? 0 : freshAtMost)) return;
    sorted = [...sorted, ...fresh].sort();
    fresh = [];
  }

  return {
    version: () => version,
    add(words) {
      version += 1;
      for (const word of words) {
        meet(word);
        if (word >= counts.length) {
          const larger = new Int32Array(Math.max(counts.length * 2, word + 1));
          larger.set(counts);
          counts = larger;
        }
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
      sort();
      const found = fresh.filter((word) => word.startsWith(start));
      for (
        let at = firstNotBefore(sorted, start);
        sorted[at]?.startsWith(start) === true;
        at += 1
      ) {
        found.push(sorted[at] ?? '');
      }
      return mostCounted(found, countOf, limit);
    },
  };
}

/** The words with the highest counts; those in no document any more are left out. */
function mostCounted(
  words: readonly string[],
  countOf: (word: string) => number,
  limit: number,
): readonly string[] {
  const best: { readonly word: string; readonly count: number }[] = [];
  for (const word of words) {
    const count = countOf(word);
    if (count <= 0) continue;
    const last = best.at(-1);
    const isFull = best.length === limit;
    if (isFull && last !== undefined && isBefore(last, { word, count })) continue;
    let place = best.length;
    while (place > 0 && isBefore({ word, count }, best[place - 1])) place -= 1;
    best.splice(place, 0, { word, count });
    if (best.length > limit) best.pop();
  }
  return best.map(({ word }) => word);
}

type Counted = { readonly word: string; readonly count: number };

function isBefore(a: Counted, b: Counted | undefined): boolean {
  if (b === undefined) return false;
  return a.count === b.count ? a.word < b.word : a.count > b.count;
}

function firstNotBefore(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
