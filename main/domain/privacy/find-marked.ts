import { foldLetters } from './fold-letters.ts';
import type { PersonalData } from './personal-data.ts';
import { spellingsOf, type Spelling } from './spellings.ts';

type Word = { readonly folded: string; readonly start: number; readonly end: number };

const between = /^[\s\-–.'’(),/@_]{0,3}$/u;

/**
 * What the casus marks as identifying, wherever it stands: any case, with or without accents,
 * hyphens and spaces, in the genitive, by initials, or a part of a name on its own.
 */
export function findMarked(text: string, marked: readonly string[]): readonly PersonalData[] {
  const spellings = byFirstLetter(marked.flatMap(spellingsOf));
  if (spellings.size === 0) return [];
  const words = wordsOf(text);
  const found: PersonalData[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = longestAt(text, words, at, spellings);
    const first = words[at];
    const last = words[at + length - 1];
    if (first === undefined || last === undefined || length === 0) continue;
    const start = text.charAt(first.start - 1) === '+' ? first.start - 1 : first.start;
    found.push({ kind: 'identifying', start, end: last.end });
    at += length - 1;
  }
  return found;
}

function byFirstLetter(spellings: readonly Spelling[]): ReadonlyMap<string, readonly Spelling[]> {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const first = spelling.folded.charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), spelling]);
  }
  return groups;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\d]+/gu)].map(({ 0: word, index: start }) => ({
    folded: foldLetters(word),
    start,
    end: start + word.length,
  }));
}

/** How many words from here spell something marked; 0 when none do. */
function longestAt(
  text: string,
  words: readonly Word[],
  at: number,
  spellings: ReadonlyMap<string, readonly Spelling[]>,
): number {
  const candidates = spellings.get(words[at]?.folded.charAt(0) ?? '') ?? [];
  return Math.max(0, ...candidates.map((spelling) => lengthAt(text, words, at, spelling)));
}

function lengthAt(text: string, words: readonly Word[], at: number, spelling: Spelling): number {
  const start = words[at]?.start ?? 0;
  if (spelling.capital && !/^\p{Lu}/u.test(text.slice(start))) return 0;
  let joined = '';
  let length = 0;
  for (let next = at; next < words.length; next += 1) {
    const word = words[next];
    const previous = words[next - 1];
    if (word === undefined) break;
    if (next > at && !between.test(text.slice(previous?.end ?? 0, word.start))) break;
    joined += word.folded;
    if (joined === spelling.folded || joined === `${spelling.folded}s`) length = next - at + 1;
    if (!`${spelling.folded}s`.startsWith(joined)) break;
  }
  return length;
}
