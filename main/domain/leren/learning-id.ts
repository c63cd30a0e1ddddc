import { z } from 'zod';

/**
 * Ids of what Leren keeps in the casusboek: 26 characters like those of a casus, but with a first
 * letter that no moment in time gives, so that the two never meet.
 */
const learningPrefix = 'z';

/** Id of the document with progress, memory and settings; after starting over there is another one. */
export const studyIdSchema = z
  .string()
  .regex(/^zs[0-9a-hjkmnp-tv-z]{24}$/)
  .brand<'StudyId'>();
export type StudyId = z.infer<typeof studyIdSchema>;

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
