import type { Finder, PersonalData } from './personal-data.ts';
import { after, before } from './surroundings.ts';

const month =
  '(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const year = String.raw`(?:(?:19|20)\d{2}|['’]?\d{2})`;
const written = new RegExp(
  String.raw`(?<![\p{L}\d][-./]?)(?:\d{1,2}(?:e|ste)?\s?[-/.\s]\s?(?:\d{1,2}|${month}\.?)\s?[-/.\s]\s?${year}|(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2}\s${month}(?!\s?['’\d])|(?:19|20)\d{2})(?![\d-]|\p{L})`,
  'giu',
);
const bornBefore =
  /(?:\bgeb\.?|geboren|geboortedatum|geboortedag|geboortejaar|geb\.?\s?dat(?:um)?\.?|gbd|g\.d\.|°|verjaart|jarig)(?:(?!\d|sinds|\bvanaf)[^\n;]){0,28}$/iu;
const bornAfter =
  /^[\s,)]{0,3}(?:(?:te|in)\s\p{Lu}\p{L}+\s)?(?:is\s\p{L}+\s)?(?:geboren|geb\.|jarig)/u;
const wholeDate = /^\d{1,2}[-/.]\d{1,2}[-/.](?:19[2-9]\d|200\d)$/u;
const afterName = /(?:^|\s)(?:\p{L}+\s)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s?[,(]\s?$/u;

/** A date of birth: a date, a day or a year beside a word that says so, or a date behind a name. */
export const findBirthDate: Finder = (text) =>
  [...text.matchAll(written)].flatMap(({ 0: found, index: start }): readonly PersonalData[] => {
    const end = start + found.length;
    const lead = before(text, start);
    const isBirth =
      bornBefore.test(lead) ||
      bornAfter.test(after(text, end, 40)) ||
      (wholeDate.test(found) && afterName.test(lead));
    return isBirth ? [{ kind: 'birth-date', start, end }] : [];
  });
