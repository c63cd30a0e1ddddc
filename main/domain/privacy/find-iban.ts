import { electronicFormatIBAN, isValidIBAN } from 'ibantools';

import type { Finder, PersonalData } from './personal-data.ts';

const opening = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?=[ .-]?[A-Z0-9])/giu;
const longest = /^(?:[ .-]?[A-Z0-9]){14,34}(?![\p{L}\d])/iu;
const dutch = /^NL\d{2}[A-Z]{4}\d{10}$/u;

/** An account number. A Dutch one also when its check digits are wrong: that is a slip of the pen. */
export const findIban: Finder = (text) =>
  [...text.matchAll(opening)].flatMap(({ index: start }): readonly PersonalData[] => {
    const length = lengthOf(longest.exec(text.slice(start, start + 50))?.[0] ?? '');
    return length === 0 ? [] : [{ kind: 'iban', start, end: start + length }];
  });

/** How much of what was found is the number itself: words may stand right behind it. */
function lengthOf(found: string): number {
  const ends = [
    found.length,
    ...[...found.matchAll(/[ .-]/gu)].map(({ index }) => index).reverse(),
  ];
  const end = ends.find((length) => {
    const account = electronicFormatIBAN(found.slice(0, length)) ?? '';
    return isValidIBAN(account) || dutch.test(account);
  });
  return end ?? 0;
}
