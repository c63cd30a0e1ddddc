import { isNoName, isThing } from './no-names.ts';
import { isParticle } from './particles.ts';
import type { Word } from './words.ts';

/**
 * Words that together are one name.
 *
 * @returns The index of the last of them, or -1 when no name starts here or a street, a school or
 *   the like bears it.
 */
export function readName(words: readonly Word[], at: number): number {
  const first = words[at];
  if (first === undefined) return -1;
  const withInitials = isInitials(first.text);
  const surname = readSurname(words, withInitials ? at + 1 : at, !withInitials);
  return surname < 0 ? -1 : readRest(words, surname);
}

/** Initials with dots: "A.J.", or one letter with its dot. */
export function isInitials(word: string): boolean {
  return /^(?:\p{Lu}[a-z]?\.\s?)+$/u.test(word);
}

/** Further names behind a name: "Anna" is followed by "van der Berg". The same results. */
export function readRest(words: readonly Word[], from: number): number {
  let last = from;
  for (let names = 1; names < 4; names += 1) {
    const next = readSurname(words, last + 1, false);
    if (next < 0) break;
    last = next;
  }
  return leadsToThing(words, last) ? -1 : last;
}

/** Particles and the name that they lead to; behind a particle any capital makes a name. */
function readSurname(words: readonly Word[], at: number, opens: boolean): number {
  for (let index = at; index < at + 4; index += 1) {
    const word = words[index];
    if (word === undefined || (!(opens && index === at) && !isSpace(word))) return -1;
    if (isNamePart(word.text) && !isThing(word.text)) return index;
    if (index > at && /^\p{Lu}\p{Ll}+/u.test(word.text) && !isParticle(word.text)) {
      return isThing(word.text) ? -1 : index;
    }
    if (!opens && /^\p{Lu}\.?$/u.test(word.text)) return index;
    if (!isParticle(word.text)) return -1;
  }
  return -1;
}

function leadsToThing(words: readonly Word[], last: number): boolean {
  const names = words.slice(last + 1, last + 4);
  const at = names.findIndex(({ text }) => !isParticle(text));
  const next = names[at];
  return next !== undefined && /^\p{Lu}/u.test(next.text) && isThing(next.text) && isSpace(next);
}

function isSpace(word: Word): boolean {
  return /^ {0,2}$/u.test(word.gap);
}

/** A word with a capital that can be part of a name; "Van" and "De" only lead to one. */
export function isNamePart(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(word) && !isParticle(word) && !isNoName(word);
}
