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
    folded: foldedWord(match[0]),
  }));
}

/** How search compares one word. */
export function foldedWord(word: string): string {
  return fold(word).slice(0, longest);
}

/** The folded words alone: {@link wordsOf} for who does not ask where they stand, and much faster. */
export function foldedWordsOf(text: string): readonly string[] {
  const found = fold(text).match(foldedForm) ?? [];
  return found.some(({ length }) => length > longest)
    ? found.map((word) => word.slice(0, longest))
    : found;
}

/** What a UTF-16 unit can be in a word; 0 as long as nobody looked. */
const letter = 1;
const mark = 2;
const link = 3;
const other = 4;
const sorts = new Uint8Array(0x10000);

function sortOf(unit: number): number {
  const known = sorts[unit] ?? 0;
  if (known !== 0) return known;
  const character = String.fromCharCode(unit);
  const isLetter = /[\p{L}\p{N}]/u.test(character);
  const isLink = /['’‘`´-]/u.test(character);
  const sort = isLetter ? letter : /\p{M}/u.test(character) ? mark : isLink ? link : other;
  sorts[unit] = sort;
  return sort;
}

const isPaired = /[\u{10000}-\u{10FFFF}]/u;

/**
 * The same words as {@link wordsOf}, without anything made for each of them: a long text is read in
 * a fraction of the time.
 *
 * @param visit - Called with where each word stands.
 */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  if (isPaired.test(text)) {
    for (const { start, end } of wordsOf(text)) visit(start, end);
    return;
  }
  let at = 0;
  while (at < text.length) {
    if (sortOf(text.charCodeAt(at)) !== letter) {
      at += 1;
      continue;
    }
    const start = at;
    at = endOfPart(text, at);
    while (at < text.length - 1 && sortOf(text.charCodeAt(at)) === link) {
      const end = endOfPart(text, at + 1);
      if (end === at + 1) break;
      at = end;
    }
    visit(start, at);
  }
}

function endOfPart(text: string, from: number): number {
  let at = from;
  while (at < text.length && sortOf(text.charCodeAt(at)) <= mark) at += 1;
  return at;
}
