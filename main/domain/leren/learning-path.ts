import { z } from 'zod';

/** The five paths, in the order in which they are offered. An id never changes. */
export const learningPathIds = [
  'methode-in-een-week',
  'wetten-en-grondwaarden',
  'lastige-dilemmas',
  'motiveren-dat-standhoudt',
  'voor-juridisch-adviseurs',
] as const;
export const learningPathIdSchema = z.enum(learningPathIds);

/** A row of lessons with one purpose. */
export const learningPathSchema = z.strictObject({
  id: learningPathIdSchema,
  title: z.string().min(5).max(60),
  /** For whom it is, in a few words. */
  audience: z.string().min(5).max(120),
  /** What one can do at the end of it, in one or two sentences. */
  summary: z.string().min(40).max(320),
});
export type LearningPath = z.infer<typeof learningPathSchema>;
