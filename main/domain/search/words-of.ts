import { fold } from './fold.ts';
import type { Range } from './search-result.ts';

/** A word of a text: where it stands, in UTF-16 units of the text as it is, and how search compares it. */
export type Word = Range & { readonly folded: string };

const wordForm = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‘`´-][\p{L}\p{N}\p{M}]+)*/gu;
const foldedForm = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;
/** No word is this long; what is, is no language. */
const longest = 64;

/** The words of a text in order. A word with a hyphen or an apostrophe is one word. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(wordForm), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: fold(match[0]).slice(0, longest),
  }));
}

/** The folded words alone: {@link wordsOf} for who does not ask where they stand, and much faster. */
export function foldedWordsOf(text: string): readonly string[] {
  const found = fold(text).match(foldedForm) ?? [];
  return found.some(({ length }) => length > longest)
    ? found.map((word) => word.slice(0, longest))
    : found;
}
