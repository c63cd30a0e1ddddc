import { z } from 'zod';

import { daySchema } from '../content/vocabulary.ts';
import { learningPathSchema } from './learning-path.ts';
import { lessonSchema } from './lesson.ts';
import { questionSchema } from './question.ts';

/** All teaching material as the compiler writes it; the app reads nothing else of `content/leren`. */
export const learningBundleSchema = z.strictObject({
  format: z.literal(1),
  /** Newest day on which a lesson was checked. */
  builtOn: daySchema,
  paths: z.array(learningPathSchema),
  /** By path, then by order. */
  lessons: z.array(lessonSchema),
  questions: z.array(questionSchema),
});
export type LearningBundle = z.infer<typeof learningBundleSchema>;
