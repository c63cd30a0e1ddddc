import { foldLetters } from './fold-letters.ts';
import { isParticle } from './particles.ts';
import { ordinaryWords } from './ordinary-words.ts';

/** One way to write something marked. */
export type Spelling = {
  /** Folded, without spaces: words of a text that join up to this spell it. */
  readonly folded: string;
  /** Only with a capital: in small letters it is an ordinary word, as "bos" is. */
  readonly capital: boolean;
};

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** Every way to write one marked value. An empty list for a value of fewer than two letters. */
export function spellingsOf(value: string): readonly Spelling[] {
  const written = value.normalize('NFC').trim();
  const forms = [written, withUmlautWritten(written)].flatMap((form) => [
    form,
    ...(nameForms(form) ?? []),
    ...dateForms(form),
    ...phoneForms(form),
  ]);
  const folded = new Set(forms.map(foldLetters).filter((form) => form.length > 1));
  return [...folded].map((form) => ({ folded: form, capital: ordinaryWords.has(form) }));
}

function withUmlautWritten(value: string): string {
  return value.replace(/ä/giu, 'ae').replace(/ö/giu, 'oe').replace(/ü/giu, 'ue');
}

/** Parts and initials, when the value is a name: capital words, with particles between them. */
function nameForms(value: string): readonly string[] | undefined {
  const words = value.split(/\s+/u);
  const isName = words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) || isParticle(word));
  if (!isName || words.length > 6) return undefined;
  const from = words.findIndex((word, index) => index > 0 && isParticle(word));
  const surnameAt = isParticle(words[0] ?? '') ? 0 : from > 0 ? from : words.length - 1;
  const given = words.slice(0, surnameAt);
  const surname = words.slice(surnameAt).join(' ');
  const bare = words.slice(surnameAt).filter((word) => !isParticle(word));
  const initials = given.flatMap((name) => name.split('-')).map((name) => name.charAt(0));
  return [
    surname,
    bare.join(' '),
    abbreviated(surname),
    ...bare.flatMap((name) => name.split('-')),
    ...given,
    ...given.flatMap((name) => name.split('-')),
    ...(given.length > 0
      ? [`${given[0]} ${surname}`, `${initials.join('')} ${surname}`, `${initials[0]} ${surname}`]
      : []),
  ].filter((form) => !isParticle(form) && foldLetters(form).length > 1);
}

/** "van der Meer" as "v.d. Meer". */
function abbreviated(surname: string): string {
  return surname.replace(/\bvan d(?:e|en|er)\b/iu, 'vd');
}

/** A day written with digits, with a month by name, and with two digits for the year. */
function dateForms(value: string): readonly string[] {
  const parts =
    /^(\d{1,2})\D(\d{1,2})\D((?:19|20)\d{2})$/u.exec(value) ??
    /^(\d{1,2})\s(\p{L}+)\s((?:19|20)\d{2})$/u.exec(value);
  const [, day, monthWritten, year] = parts ?? [];
  if (day === undefined || monthWritten === undefined || year === undefined) return [];
  const named = months.indexOf(monthWritten.toLowerCase());
  const month = named < 0 ? Number(monthWritten) : named + 1;
  const days = [String(Number(day)), day.padStart(2, '0')];
  const inDigits = [String(month), String(month).padStart(2, '0')];
  return days.flatMap((one) => [
    `${one}${months[month - 1] ?? ''}${year}`,
    ...inDigits.flatMap((other) => [`${one}${other}${year}`, `${one}${other}${year.slice(2)}`]),
  ]);
}

/** A Dutch number from within and from outside the country. */
function phoneForms(value: string): readonly string[] {
  const national = value.replace(/\D/gu, '').replace(/^(?:0031|31)0?/u, '0');
  if (!/^0\d{9}$/u.test(national) || /\p{L}/u.test(value)) return [];
  const rest = national.slice(1);
  return [national, `31${rest}`, `0031${rest}`, `310${rest}`, `00310${rest}`];
}
