import type { Finder, PersonalData } from './personal-data.ts';
import { before, isOfThing } from './surroundings.ts';

/** Letters and digits of each Dutch series of plates since 1951. */
const series = [
  'LL-DD-DD',
  'DD-DD-LL',
  'DD-LL-DD',
  'LL-DD-LL',
  'LL-LL-DD',
  'DD-LL-LL',
  'DD-LLL-D',
  'D-LLL-DD',
  'LL-DDD-L',
  'L-DDD-LL',
  'LLL-DD-L',
  'L-DD-LLL',
  'D-LL-DDD',
  'DDD-LL-D',
];
const form = series
  .map((one) => one.replaceAll('L', String.raw`\p{L}`).replaceAll('D', String.raw`\d`))
  .join('|');
const hyphened = new RegExp(String.raw`(?<![\p{L}\d-])(?:${form})(?![\p{L}\d-])`, 'giu');
const loose = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:${form.replaceAll('-', '[ -]?')})(?![\p{L}\d-])`,
  'giu',
);
const named = /(?:kenteken|nummerbord|nummerplaat|kent\.)[\p{L}\s]{0,20}[:(]?\s*$/iu;

/** A Dutch licence plate: in capitals with its hyphens, or in any spelling behind its name. */
export const findLicencePlate: Finder = (text) => {
  const plain = [...text.matchAll(hyphened)].filter(
    ({ 0: found, index }) => found === found.toUpperCase() && !isOfThing(text, index),
  );
  const behindName = [...text.matchAll(loose)].filter(({ index }) =>
    named.test(before(text, index)),
  );
  return [...plain, ...behindName].map(({ 0: found, index: start }): PersonalData => ({
    kind: 'licence-plate',
    start,
    end: start + found.length,
  }));
};
