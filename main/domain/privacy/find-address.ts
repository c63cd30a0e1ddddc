import type { Finder, PersonalData } from './personal-data.ts';
import { after, before } from './surroundings.ts';

const postcode = /(?<![\p{L}\d]|\d[.,/-])[1-9]\d{3} ?(?!SA|SD|SS)[A-Za-z]{2}(?![\p{L}\d-])/gu;
const street = String.raw`(?:(?:\p{Lu}[\p{L}'’.-]*|[Dd]e|[Hh]et|van|der|den|in|op|aan|'t)\s){0,4}\p{Lu}[\p{L}'’-]*`;
const number = String.raw`\d{1,5}(?:\s?-?\s?(?:[a-zA-Z]|hs|huis|bis|\d{1,3}))?(?![\p{L}\d])`;
const lineBefore = new RegExp(String.raw`${street}\s${number},?\s*$`, 'u');
const numberAfter = new RegExp(
  String.raw`^[\s,]{1,2}(?:nr\.?|nummer|huisnummer)?\s?${number}`,
  'u',
);
const streetAndNumber = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:\p{Lu}[\p{L}'’.]{0,40}|van|der|den|de)\s){0,3}\p{Lu}[\p{L}'’-]{0,40}(?:straat|laan|weg|plein|dijk|kade|gracht|singel|hof|pad|dreef|steeg|plantsoen|ring|markt|wal|poort|burg|hoek|akker|weide|veld|erf|park)\s${number}`,
  'gu',
);

/** Where somebody lives: a street with its number, a postcode, or both as one find. */
export const findAddress: Finder = (text) => [...findPostcodes(text), ...findStreets(text)];

function findPostcodes(text: string): readonly PersonalData[] {
  return [...text.matchAll(postcode)].flatMap(({ 0: found, index }): readonly PersonalData[] => {
    const line = lineBefore.exec(before(text, index, 60))?.[0] ?? '';
    const house =
      line === '' ? (numberAfter.exec(after(text, index + found.length))?.[0] ?? '') : '';
    if (line === '' && house === '' && !standsAlone(text, index, found)) return [];
    const start = index - line.length;
    return [{ kind: 'address', start, end: index + found.length + house.length }];
  });
}

/** Without a house number only capitals count, and no year or amount before a capital word. */
function standsAlone(text: string, index: number, found: string): boolean {
  const letters = found.slice(-2);
  if (letters !== letters.toUpperCase()) return false;
  if (/postcode\P{L}{0,3}$/iu.test(before(text, index))) return true;
  if (/^(?:19|20)\d\d /u.test(found)) return false;
  return !/^(?:EU|NL|KB|MB|GB|TB|KM|CM|MM|KG|KW|BV|NV|CV|EN|OF|BW|PW|DE|IN)$/u.test(letters);
}

function findStreets(text: string): readonly PersonalData[] {
  return [...text.matchAll(streetAndNumber)].map(({ 0: found, index: start }) => ({
    kind: 'address',
    start,
    end: start + found.length,
  }));
}
