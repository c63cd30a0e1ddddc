import { stopWords } from './stop-words.ts';

const shortestPart = 4;
const mostParts = 3;
const links = ['', 's', 'en', 'e', 'n', 'er'];

/** Ends of words that are written like a word and are none in a compound. */
const noParts = new Set(
  'heid lijk baar ling ster ting atie isch eren ende enen eten aars ligt ters ring lede keer eling'.split(
    ' ',
  ),
);

/**
 * Splits Dutch compounds into words that are known: `kostendelersnorm` into kosten, delers and norm.
 *
 * @param lexicon - Folded words that may be a part.
 * @returns For a folded word its parts, or none when it can't be split into known words.
 */
export function createSplitter(lexicon: ReadonlySet<string>): (word: string) => readonly string[] {
  const isPart = (part: string) =>
    part.length >= shortestPart && lexicon.has(part) && !noParts.has(part) && !stopWords.has(part);

  function headOf(head: string): string | undefined {
    for (const link of links) {
      const part = head.endsWith(link) ? head.slice(0, head.length - link.length) : '';
      if (isPart(part)) return part;
    }
    return undefined;
  }

  function split(word: string, partsLeft: number): readonly string[] {
    let best: readonly string[] = [];
    for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
      const head = headOf(word.slice(0, at));
      if (head === undefined) continue;
      const tail = word.slice(at);
      const rest = isPart(tail) ? [tail] : partsLeft > 2 ? split(tail, partsLeft - 1) : [];
      if (rest.length > 0) best = better(best, [head, ...rest]);
    }
    return best;
  }

  return (word) => {
    if (word.length < 2 * shortestPart || word.length > 40 || /[^a-z]/u.test(word)) return [];
    return split(word, mostParts);
  };
}

/** Fewer parts are better, and then the split of which the shortest part is longest. */
function better(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length === 0) return b;
  if (a.length !== b.length) return a.length < b.length ? a : b;
  return shortest(b) > shortest(a) ? b : a;
}

function shortest(parts: readonly string[]): number {
  return Math.min(...parts.map((part) => part.length));
}
