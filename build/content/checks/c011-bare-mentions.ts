import { textsOf, type Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/**
 * "artikel 18", "art. 3:4", "artikelen 5 en 6" and "ECLI:NL:". A local regulation has no register,
 * so its artikelen may stand bare when the regulation comes right behind: "artikel 4 van de
 * Verordening vervoer".
 */
const mention =
  /\b(?:artikel(?:en)?|artt?\.?)\s+\d[\w:.]*(?![\w:.])(?!(?:\s+(?:lid|leden|onder|onderdeel|en)\s+[\w:.]+)*\s+(?:van|uit)\s+(?:\p{L}+\s+){0,3}(?:\p{L}*verordening|beleidsregels?)\b)|ECLI:[A-Z]{2}:\S*/giu;

/** Whoever names an artikel or a ruling in running text links to it. */
export const checkBareMentions: Check = (library) =>
  textsOf(library).flatMap(({ file, findings }) =>
    findings.loose.flatMap(({ text, line }) =>
      [...text.matchAll(mention)].map((match): Problem => ({
        check: 'C011',
        file,
        line: line + newlines(text.slice(0, match.index)),
        message: `"${match[0].replace(/\s+/gu, ' ')}" staat er zonder link.`,
      })),
    ),
  );

function newlines(text: string): number {
  return text.split('\n').length - 1;
}
