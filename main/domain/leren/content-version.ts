import { z } from 'zod';

import { compiledProse, type Prose } from '../content/item.ts';
import { daySchema } from '../content/vocabulary.ts';

/**
 * Fingerprint of the words of a lesson or question: twelve hexadecimal digits. It differs when the
 * words differ, so that what changed since somebody learned it can come back once.
 */
export const contentVersionSchema = z.string().regex(/^[0-9a-f]{12}$/u, 'is geen versie');
export type ContentVersion = z.infer<typeof contentVersionSchema>;

/** Which words somebody learned: their fingerprint, and how many changes by the makers were in them. */
export type LearnedWords = { readonly version: ContentVersion; readonly changes: number };

/** What the makers changed, newest first; small repairs of language are not in it. */
export const contentChangesFields = <P extends Prose>(prose: P) =>
  z.array(z.strictObject({ date: daySchema, text: prose })).default([]);
export const contentChangeSchema = z.strictObject({ date: daySchema, text: compiledProse });
export type ContentChange = z.infer<typeof contentChangeSchema>;

/**
 * What the makers changed since somebody learned it.
 *
 * @param known - How many changes were in what was learned; `null` for what was learned before that was
 *   kept. Then the day counts, which misses a change that was written before it was given out.
 */
export function changesSince(
  changes: readonly ContentChange[],
  known: number | null,
  day: string,
): readonly ContentChange[] {
  if (known === null) return changes.filter(({ date }) => date >= day);
  return changes.slice(0, Math.max(0, changes.length - known));
}
