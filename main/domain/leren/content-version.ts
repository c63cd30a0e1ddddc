import { z } from 'zod';

import { compiledProse, type Prose } from '../content/item.ts';
import { daySchema } from '../content/vocabulary.ts';

/**
 * Fingerprint of the words of a lesson or question: twelve hexadecimal digits. It differs when the
 * words differ, so that what changed since somebody learned it can come back once.
 */
export const contentVersionSchema = z.string().regex(/^[0-9a-f]{12}$/u, 'is geen versie');
export type ContentVersion = z.infer<typeof contentVersionSchema>;

/** What the makers changed, newest first; small repairs of language are not in it. */
export const contentChangesFields = <P extends Prose>(prose: P) =>
  z.array(z.strictObject({ date: daySchema, text: prose })).default([]);
export const contentChangeSchema = z.strictObject({ date: daySchema, text: compiledProse });
export type ContentChange = z.infer<typeof contentChangeSchema>;
