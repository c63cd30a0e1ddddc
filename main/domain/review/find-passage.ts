import { replacedWord } from '../privacy/propose-replacements.ts';
import type { Quote } from './review.ts';
import type { StepPart } from './step-parts.ts';

/** Where a passage stands now. */
export type Passage = { readonly part: string; readonly start: number; readonly end: number };

/** How many characters around a passage are kept to tell it from an equal one. */
const around = 60;

/** A passage with the words around it, to be found again. */
export function quoteOf(part: StepPart, start: number, end: number): Quote {
  const { text } = part;
  return {
    part: part.part,
    text: text.slice(start, end).slice(0, 1_000),
    before: text.slice(Math.max(0, start - around), start),
    after: text.slice(end, end + around),
  };
}

/**
 * Where a quoted passage stands in a step now: in the text it was quoted from, or else in another one
 * of the step. White space and capitals may differ, and what was replaced before the casus went to who
 * quoted it stands for what was there; of equal passages the one with the same words around it counts.
 *
 * @returns Undefined when the passage was changed or is gone.
 */
export function findPassage(parts: readonly StepPart[], quote: Quote): Passage | undefined {
  const wanted = parts.filter(({ prose }) => prose);
  const [own, others] = [
    wanted.filter(({ part }) => part === quote.part),
    wanted.filter(({ part }) => part !== quote.part),
  ];
  for (const group of [own, others]) {
    const found = group.flatMap((part) => occurrences(part, quote));
    const [best] = found.sort((a, b) => b.fit - a.fit);
    if (best !== undefined) return { part: best.part, start: best.start, end: best.end };
  }
  return undefined;
}

function occurrences({ part, text }: StepPart, quote: Quote) {
  const words = quote.text
    .trim()
    .replaceAll(replacedWord, hole)
    .split(/\s+/u)
    .map((word) => escape(word).replaceAll(hole, anyWords));
  if (words.join('') === '') return [];
  const pattern = new RegExp(words.join('\\s+'), 'giu');
  return [...text.matchAll(pattern)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const fit =
      shared(reversed(text.slice(0, start)), reversed(quote.before)) +
      shared(text.slice(end), quote.after);
    return { part, start, end, fit };
  });
}

/** Stands for a replaced word while a passage is looked for: a character that nobody types. */
const hole = '\uE000';
/** At most a line of words, as few as will do. */
const anyWords = '[^\\n]{1,80}?(?![\\p{L}\\d])';

function escape(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

function reversed(text: string): string {
  return Array.from(text.slice(-around)).reverse().join('');
}

/** How many characters two texts begin with alike. */
function shared(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
