import { z } from 'zod';

/**
 * Ids of what Leren keeps in the casusboek: 26 characters like those of a casus, but with a first
 * letter that no moment in time gives, so that the two never meet.
 */
const learningPrefix = 'z';

/** Id of the one document with progress, memory and settings. */
export const studyId = `zs${'0'.repeat(24)}`;

/** Id of one exercise that was worked. */
export const workIdSchema = z
  .string()
  .regex(/^zw[0-9a-hjkmnp-tv-z]{24}$/)
  .brand<'WorkId'>();
export type WorkId = z.infer<typeof workIdSchema>;

/** Whether a document of the casusboek is of Leren. */
export function isLearningId(id: string): boolean {
  return id.startsWith(learningPrefix);
}
