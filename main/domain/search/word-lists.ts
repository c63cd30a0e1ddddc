/**
 * By number a list of words, such as the fingerprints of those that say a term. Chains in flat arrays: a hundred thousand
 * lists of their own would take far more room.
 */
export type WordLists = {
  /** The word that was added last to a list is not added to it again. */
  add(list: number, word: number): void;
  visit(list: number, visitor: (word: number) => void): void;
};

const none = -1;

export function createWordLists(): WordLists {
  /** By list the last link of its chain; by link its word and the link before it. */
  let last = new Int32Array(1024).fill(none);
  let words = new Int32Array(1024);
  let before = new Int32Array(1024);
  let links = 0;

  return {
    add(list, word) {
      if (list >= last.length) last = larger(last, list + 1);
      const previous = last[list] ?? none;
      if (previous !== none && words[previous] === word) return;
      if (links === words.length) {
        words = larger(words, links + 1);
        before = larger(before, links + 1);
      }
      words[links] = word;
      before[links] = previous;
      last[list] = links;
      links += 1;
    },
    visit(list, visitor) {
      for (let link = last[list] ?? none; link !== none; link = before[link] ?? none) {
        visitor(words[link] ?? 0);
      }
    },
  };
}

function larger(numbers: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const room = new Int32Array(Math.max(numbers.length * 2, least)).fill(none);
  room.set(numbers);
  return room;
}
