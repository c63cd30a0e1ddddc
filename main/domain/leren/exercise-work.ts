import { z } from 'zod';

import { slugSchema } from '../content/vocabulary.ts';
import { textSchema } from '../text.ts';
import { workIdSchema, type WorkId } from './learning-id.ts';

/**
 * What was worked: an exercise of a lesson (`les:<id>`), a voorbeeldcasus from its own page
 * (`casus:<slug>`), or two of them side by side (`contrast:<slug>:<slug>`).
 */
export const exerciseKeySchema = z
  .string()
  .max(200)
  .regex(/^(?:les|casus):[a-z0-9-]+$|^contrast:[a-z0-9-]+:[a-z0-9-]+$/u);
export type ExerciseKey = z.infer<typeof exerciseKeySchema>;

/** How well one's own work meets a criterion, as one says oneself. */
const selfAssessmentSchema = z.enum(['ja', 'deels', 'nog-niet']);

/** An exercise as somebody works it: texts, choices and what they say of it themselves, by field. */
export const exerciseWorkSchema = z.strictObject({
  kind: z.literal('oefening'),
  format: z.literal(1),
  id: workIdSchema,
  exercise: exerciseKeySchema,
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  texts: z.record(slugSchema, textSchema),
  choices: z.record(slugSchema, z.array(slugSchema).max(100)),
  /** Parts of which the answer was opened, in that order. */
  shown: z.array(slugSchema).max(50),
  assessment: z.record(slugSchema, selfAssessmentSchema),
  /** `null` until all of it was done. */
  finishedAt: z.iso.datetime().nullable(),
});
export type ExerciseWork = z.infer<typeof exerciseWorkSchema>;

/** What lists and progress need to know of worked exercises. */
export const workSummarySchema = z.strictObject({
  id: workIdSchema,
  exercise: exerciseKeySchema,
  changedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
});
export type WorkSummary = z.infer<typeof workSummarySchema>;

/** An exercise that was opened and in which nothing was written yet. */
export function emptyWork(id: WorkId, exercise: ExerciseKey, now: string): ExerciseWork {
  return {
    kind: 'oefening',
    format: 1,
    id,
    exercise,
    createdAt: now,
    changedAt: now,
    texts: {},
    choices: {},
    shown: [],
    assessment: {},
    finishedAt: null,
  };
}

export function summarizeWork({ id, exercise, changedAt, finishedAt }: ExerciseWork): WorkSummary {
  return { id, exercise, changedAt, finishedAt };
}
