import { foldWord } from './fold.ts';
import type { Range } from './search-result.ts';

/** A word of a text: where it stands, in UTF-16 units of the text as it is, and how search compares it. */
export type Word = Range & { readonly folded: string };

const wordForm = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‘`´-][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text in order. A word with a hyphen or an apostrophe is one word. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(wordForm), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldWord(match[0]),
  }));
}
