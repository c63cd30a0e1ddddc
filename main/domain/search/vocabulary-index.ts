/** The words that stand in the documents, to find those that begin in a given way. */
export type VocabularyIndex = {
  add(words: ReadonlySet<string>): void;
  remove(words: ReadonlySet<string>): void;
  /** In how many documents a word stands. */
  count(word: string): number;
  /** Words that begin with `start`, those in most documents first. */
  startingWith(start: string, limit: number): readonly string[];
  all(): readonly string[];
};

/** A vocabulary without words. */
export function createVocabularyIndex(): VocabularyIndex {
  const counts = new Map<string, number>();
  let sorted: readonly string[] | undefined;

  const words = () => (sorted ??= [...counts.keys()].sort());
  const change = (changed: ReadonlySet<string>, by: 1 | -1) => {
    for (const word of changed) {
      const count = (counts.get(word) ?? 0) + by;
      if (count === (by === 1 ? 1 : 0)) sorted = undefined;
      if (count > 0) counts.set(word, count);
      else counts.delete(word);
    }
  };

  return {
    add: (added) => change(added, 1),
    remove: (removed) => change(removed, -1),
    count: (word) => counts.get(word) ?? 0,
    all: words,
    startingWith(start, limit) {
      const list = words();
      const found: string[] = [];
      for (let at = firstNotBefore(list, start); list[at]?.startsWith(start) === true; at += 1) {
        found.push(list[at] ?? '');
      }
      const most = (a: string, b: string) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0);
      return found.sort(most).slice(0, limit);
    },
  };
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
