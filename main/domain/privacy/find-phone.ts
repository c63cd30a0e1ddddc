import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

import type { Finder, PersonalData } from './personal-data.ts';
import { isOfThing } from './surroundings.ts';

/** Only what starts as a number is dialled: every other run of digits is not looked up. */
const written =
  /(?<![\p{L}\d][.,/-]?|[+€])(?:\+|\(?0)(?:[\s().–-]{0,3}\d){8,14}(?![\d-]|[.,/]\d)/gu;

/** A telephone number of any country, as people write it; without a country it is Dutch. */
export const findPhone: Finder = (text) =>
  [...text.matchAll(written)].flatMap(({ 0: found, index: start }): readonly PersonalData[] => {
    if (found.includes('\n') || isOfThing(text, start)) return [];
    return isDialled(found) ? [{ kind: 'phone', start, end: start + found.length }] : [];
  });

function isDialled(found: string): boolean {
  const digits = found.replace(/\D/gu, '');
  if (/^06\d{8}$/u.test(digits)) return true;
  const international = /^00[1-9]/u.test(digits) ? `+${digits.slice(2)}` : found;
  return parsePhoneNumberFromString(international, 'NL')?.isValid() ?? false;
}
