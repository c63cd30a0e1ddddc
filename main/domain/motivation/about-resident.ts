import { sentencesOf } from '../casus/plain-language.ts';

/** Words by which a text speaks about somebody instead of to them. */
const third = [
  '(?:de|deze|een|onze) (?:inwoner|bewoner|aanvrager|cli[eë]nt|klant)',
  'betrokkene|belanghebbende|cli[eë]nt|mevrouw|meneer|hij|hem',
  '(?:zij|ze) (?:heeft|is|kan|wil|woont|werkt|moet|mag|krijgt|vraagt|zegt|volgt|zorgt|gaat|komt|had|was|kon)',
  '(?:heeft|is|kan|wil|woont|werkt|moet|mag|krijgt|vraagt|zegt|gaat|komt|had|was|kon) zij',
  'een (?:man|vrouw|jongen|meisje|jongere|studente?|moeder|vader|weduwe|weduwnaar) van \\d{1,2}',
].join('|');

/** Where a text speaks about a resident, as far as words can tell; it may be about somebody else. */
export function mentionsOfResident(text: string): { start: number; end: number }[] {
  return [...text.matchAll(new RegExp(`(?<!\\p{L})(?:${third})(?!\\p{L})`, 'giu'))].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
}

/** The sentences that speak about a resident, in the order of the text. */
export function sentencesAboutResident(text: string): string[] {
  return sentencesOf(text).filter((sentence) => mentionsOfResident(sentence).length > 0);
}
