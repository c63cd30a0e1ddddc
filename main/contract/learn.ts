import { z } from 'zod';

import { uitspraakSchema } from '../domain/content/uitspraak.ts';
import { slugSchema } from '../domain/content/vocabulary.ts';
import { contentVersionSchema } from '../domain/leren/content-version.ts';
import { learningPathIdSchema, learningPathSchema } from '../domain/leren/learning-path.ts';
import { lessonSchema } from '../domain/leren/lesson.ts';
import { questionSchema, questionTopicSchema } from '../domain/leren/question.ts';
import type { Endpoint } from './endpoint.ts';
import { citedArtikelSchema, libraryErrors } from './library.ts';

/** Questions in one call; ten of the longest stay well under 100 KB with the law they cite. */
export const mostQuestions = 10;

/** What a list of lessons needs to know. */
const lessonOverviewSchema = z.strictObject({
  id: slugSchema,
  path: learningPathIdSchema,
  order: z.int(),
  title: z.string(),
  goal: z.string(),
  minutes: z.int(),
  prerequisites: z.array(slugSchema),
  version: contentVersionSchema,
  exercises: z.array(slugSchema),
  questions: z.array(slugSchema),
});
export type LessonOverview = z.infer<typeof lessonOverviewSchema>;

/** What planning the repetition needs to know of a question. */
const questionOverviewSchema = z.strictObject({
  id: slugSchema,
  topic: questionTopicSchema,
  paths: z.array(learningPathIdSchema),
  lessons: z.array(slugSchema),
  version: contentVersionSchema,
});

const citedLaw = {
  artikelen: z.array(citedArtikelSchema),
  uitspraken: z.array(uitspraakSchema),
};

export const learnContract = {
  /** The five paths in order, their lessons in order, and every question in brief. */
  'learn:get-overview': {
    input: z.null(),
    output: z.strictObject({
      builtOn: z.string(),
      paths: z.array(learningPathSchema),
      lessons: z.array(lessonOverviewSchema),
      questions: z.array(questionOverviewSchema),
    }),
    errors: [...libraryErrors],
  },
  /** One lesson, with the questions it asks and the law that all of it cites. */
  'learn:get-lesson': {
    input: z.strictObject({ id: slugSchema }),
    output: z.strictObject({
      lesson: lessonSchema,
      questions: z.array(questionSchema),
      ...citedLaw,
    }),
    errors: ['not-found', ...libraryErrors],
  },
  /** Questions in the order asked for, with the law they cite. One that is gone is left out. */
  'learn:get-questions': {
    input: z.strictObject({ ids: z.array(slugSchema).min(1).max(mostQuestions) }),
    output: z.strictObject({ questions: z.array(questionSchema), ...citedLaw }),
    errors: [...libraryErrors],
  },
} as const satisfies Record<string, Endpoint>;
