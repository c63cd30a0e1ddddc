import type { Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

type Pattern = {
  readonly what: string;
  readonly form: RegExp;
  readonly holds?: (found: string) => boolean;
};

const patterns: readonly Pattern[] = [
  { what: 'een burgerservicenummer', form: /(?<![\w:.-])\d{9}(?![\w:-])/gu, holds: passesElevenTest },
  { what: 'een e-mailadres', form: /[\w.+-]+@[\w-]+\.[\w.]+/gu },
  { what: 'een telefoonnummer', form: /(?<![\w:.]|[A-Z]{4} )(?:\+31|0031|0)[ -]?(?:\d[ -]?){8}\d(?![\w:])/gu },
  { what: 'een rekeningnummer', form: /\b[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d){10}\b/gu },
  { what: 'een adres', form: /\b[1-9]\d{3} ?[A-Z]{2},? +(?:nr\.? ?)?\d{1,4}\b/gu },
  { what: 'een geboortedatum', form: /\bgeboren (?:op|te \p{Lu}\p{L}+,?) .{0,20}\d{4}\b/gu },
];

/** Nothing that leads to a person, in any file. Addresses of sites are not looked at. */
export const checkPersonalData: Check = ({ files }) =>
  files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const words = line.replace(/https?:\/\/\S+/gu, '');
      return patterns.flatMap(({ what, form, holds }) =>
        [...words.matchAll(form)]
          .filter(([found]) => holds?.(found) ?? true)
          .map(([found]): Problem => ({
            check: 'C012',
            file: path,
            line: index + 1,
            message: `"${found}" lijkt op ${what}.`,
          })),
      );
    }),
  );

/** The check digit of a burgerservicenummer. */
function passesElevenTest(digits: string): boolean {
  const sum = Array.from(digits).reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0;
}
