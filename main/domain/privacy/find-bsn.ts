import type { Finder, PersonalData } from './personal-data.ts';
import { before, isOfThing } from './surroundings.ts';

const written =
  /(?<![\p{L}\d][.,/+-]?|[+(])(?:\d{9}|\d{8}|\d{3}[ .-]\d{3}[ .-]\d{3}|\d{4}[ .-]\d{2}[ .-]\d{3}|\d{2}[ .]\d{3}[ .]\d{3})(?![\d-]|[.,/]\d|\p{L})/gu;
const named = /(?:\bbsn|burger\s?service\s?(?:nummer|nr)|\bsofi)[\p{L}\s-]{0,24}[:.,=#]?\s*$/iu;

/**
 * A burgerservicenummer: nine digits that pass the eleven test, unless the words before it say that
 * it numbers a thing. After the word "bsn" also eight digits, and nine that fail: a slip of the pen
 * still leads to somebody.
 */
export const findBsn: Finder = (text) =>
  [...text.matchAll(written)].flatMap(({ 0: found, index: start }): readonly PersonalData[] => {
    const digits = found.replace(/\D/gu, '');
    const isBsn =
      named.test(before(text, start)) ||
      (digits.length === 9 && passesElevenTest(digits) && !isOfThing(text, start));
    return isBsn ? [{ kind: 'bsn', start, end: start + found.length }] : [];
  });

/** The check digit of a burgerservicenummer of nine digits. */
function passesElevenTest(digits: string): boolean {
  const sum = Array.from(digits).reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0 && !digits.startsWith('00');
}
