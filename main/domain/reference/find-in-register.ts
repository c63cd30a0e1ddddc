import { z } from 'zod';

import { slugSchema } from '../content/vocabulary.ts';
import { fold } from '../search/fold.ts';
import { artikelReferenceSchema } from './artikel.ts';
import { certaintySchema } from './certainty.ts';

/** One place in a law that can be cited, in brief. */
export const registerEntrySchema = z.strictObject({
  reference: artikelReferenceSchema,
  wet: slugSchema,
  /** Title and abbreviation of the wet, in which somebody may look for it. */
  wetTitle: z.string(),
  abbreviation: z.string(),
  artikel: z.string(),
  /** Empty for the article as a whole, or for one without numbered leden. */
  lid: z.string(),
  onderdeel: z.string(),
  /** What it says, in our own words. */
  says: z.string(),
  certainty: certaintySchema,
});
export type RegisterEntry = z.infer<typeof registerEntrySchema>;

const fillers: ReadonlySet<string> = new Set([
  'art',
  'artikel',
  'lid',
  'leden',
  'onder',
  'van',
  'de',
]);
const numeric = /^\d[\d.:a-z]*$/u;

/**
 * Places in the register for what somebody typed: a law or its abbreviation, an article, a lid, or
 * words of what it says, in any order.
 *
 * @param wetten - Laws that come first, such as those of the casus.
 * @returns Every typed word is in each of them; none when nothing was typed.
 */
export function findInRegister(
  entries: readonly RegisterEntry[],
  typed: string,
  wetten: readonly string[],
): readonly RegisterEntry[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const scored = entries.flatMap((entry) => {
    const scores = words.map((word) => scoreOf(entry, word));
    if (scores.includes(0)) return [];
    const own = wetten.includes(entry.wet) ? 1 : 0;
    return [{ entry, score: scores.reduce((sum, score) => sum + score, own) }];
  });
  return scored.sort((a, b) => b.score - a.score).map(({ entry }) => entry);
}

function wordsOf(typed: string): string[] {
  return (fold(typed).match(/[\p{L}\d][\p{L}\d.:]*/gu) ?? [])
    .map((word) => word.replace(/[.:]+$/u, ''))
    .filter((word) => !fillers.has(word));
}

/** How well one word fits: an article best, then a lid, then a law, then what it says; 0 when it does not. */
function scoreOf(entry: RegisterEntry, word: string): number {
  if (numeric.test(word)) {
    if (entry.artikel.toLowerCase() === word) return 4;
    if (entry.lid === word) return 3;
    if (entry.artikel.toLowerCase().startsWith(word)) return 2;
    return fold(`${entry.wetTitle} ${entry.abbreviation}`).includes(word) ? 1 : 0;
  }
  if (entry.onderdeel === word) return 3;
  if (fold(entry.abbreviation).includes(word)) return 3;
  if (fold(entry.wetTitle).includes(word)) return 2;
  return fold(`${entry.artikel} ${entry.says}`).includes(word) ? 1 : 0;
}
