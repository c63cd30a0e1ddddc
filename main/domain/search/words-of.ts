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
/** Of a letter or a sign that takes two units. */
const half = 5;
const sorts = new Uint8Array(0x10000);

function sortOf(unit: number): number {
  const known = sorts[unit] ?? 0;
  if (known !== 0) return known;
  const sort = unit >= 0xd800 && unit <= 0xdfff ? half : sortOfWhole(String.fromCharCode(unit));
  sorts[unit] = sort;
  return sort;
}

function sortOfWhole(character: string): number {
  const isLetter = /[\p{L}\p{N}]/u.test(character);
  const isLink = /['’‘`´-]/u.test(character);
  return isLetter ? letter : /\p{M}/u.test(character) ? mark : isLink ? link : other;
}

/**
 * Called with where a word stands, and with its fingerprint: see {@link printOf}, or
 * {@link unknownPrint}.
 */
export type WordVisitor = (start: number, end: number, print: number) => void;

/**
 * The same words as {@link wordsOf}, without anything made for each of them: a long text is read in
 * a fraction of the time.
 */
export function eachWord(text: string, visit: WordVisitor): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const first = sortOf(text.charCodeAt(at));
    if (first === half) {
      eachPairedWord(text, visit, at);
      return;
    }
    if (first !== letter) {
      at += 1;
      continue;
    }
    const start = at;
    let print = firstPrint;
    let isPlain = true;
    for (;;) {
      const unit = text.charCodeAt(at);
      isPlain &&= unit < 128;
      print = nextPrint(print, unit);
      at += 1;
      const next = at < length ? sortOf(text.charCodeAt(at)) : other;
      if (next <= mark) continue;
      const behind = next === link && at + 1 < length ? sortOf(text.charCodeAt(at + 1)) : next;
      if (behind === half) {
        eachPairedWord(text, visit, start);
        return;
      }
      if (behind > mark) break;
    }
    visit(start, at, isPlain && at - start <= longest ? print : unknownPrint);
  }
}

/** Goes on from a place with the words of a text in which some letters take two units. */
function eachPairedWord(text: string, visit: WordVisitor, from: number): void {
  for (const { start, end } of wordsOf(text)) if (start >= from) visit(start, end, unknownPrint);
}

/** The fingerprint of a word that has to be folded to be known. */
export const unknownPrint = 0;
const firstPrint = 1;

/** Capitals and the two plain apostrophes count as {@link fold} makes them. */
function nextPrint(print: number, unit: number): number {
  const folded = unit >= 65 && unit <= 90 ? unit + 32 : unit === 96 ? 39 : unit;
  return Math.imul(print ^ folded, 0x01000193);
}

/**
 * A number for a folded word: words with another fingerprint are other words, those with the same
 * may be. A word with letters that are not plain has {@link unknownPrint}.
 */
export function printOf(folded: string): number {
  let print = firstPrint;
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charCodeAt(at);
    if (unit > 127) return unknownPrint;
    print = nextPrint(print, unit);
  }
  return print;
}
