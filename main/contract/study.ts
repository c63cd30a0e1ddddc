import { z } from 'zod';

import { slugSchema } from '../domain/content/vocabulary.ts';
import { contentVersionSchema } from '../domain/leren/content-version.ts';
import {
  exerciseKeySchema,
  exerciseWorkSchema,
  workSummarySchema,
} from '../domain/leren/exercise-work.ts';
import { gradeSchema } from '../domain/leren/schedule.ts';
import { doseSchema } from '../domain/leren/study.ts';
import { storeErrors } from './casus.ts';
import type { Endpoint } from './endpoint.ts';
import { libraryErrors } from './library.ts';

/** `study-damaged`, `study-newer-version`: what Leren kept can't be read; the casussen can. */
const studyErrors = [...storeErrors, 'study-damaged', 'study-newer-version'] as const;

const momentSchema = z.iso.datetime();
const questionInput = z.strictObject({ id: slugSchema, version: contentVersionSchema });
/** How many changes by the makers are in the words that are learned. */
const changesSchema = z.int().nonnegative();
const lessonInput = questionInput.extend({ changes: changesSchema });

/** All that Leren kept, without what was written. */
const studyStateSchema = z.strictObject({
  lessons: z.record(
    slugSchema,
    z.strictObject({
      version: contentVersionSchema,
      changes: changesSchema.optional(),
      openedAt: momentSchema,
      seenAt: momentSchema.nullable(),
    }),
  ),
  questions: z.record(
    slugSchema,
    z.strictObject({
      version: contentVersionSchema,
      steady: z.boolean(),
      lastAt: momentSchema,
      dueAt: momentSchema,
    }),
  ),
  /** Newest change first. */
  works: z.array(workSummarySchema),
  dose: doseSchema,
  pausedAt: momentSchema.nullable(),
  /** Questions answered since the start, and today. */
  answered: z.strictObject({ ever: z.int().nonnegative(), today: z.int().nonnegative() }),
});
export type StudyState = z.infer<typeof studyStateSchema>;

/** The moment at which a question comes back, for each answer. */
const momentsSchema = z.record(gradeSchema, momentSchema);

const roundEntrySchema = z.strictObject({
  id: slugSchema,
  reason: z.enum(['again', 'changed', 'new']),
  lastAt: momentSchema.nullable(),
  knownChanges: changesSchema.nullable(),
  next: momentsSchema,
});

export const studyContract = {
  'study:get': { input: z.null(), output: studyStateSchema, errors: [...studyErrors] },
  /** Today's questions, at most what is left of the daily dose. */
  'study:get-round': {
    input: z.null(),
    output: z.strictObject({ entries: z.array(roundEntrySchema) }),
    errors: [...studyErrors, ...libraryErrors],
  },
  /** When these questions come back; `next` is null where an answer now would change nothing. */
  'study:get-moments': {
    input: z.strictObject({ questions: z.array(questionInput).max(40) }),
    output: z.strictObject({
      entries: z.array(z.strictObject({ id: slugSchema, next: momentsSchema.nullable() })),
    }),
    errors: [...studyErrors],
  },
  'study:open-lesson': { input: lessonInput, output: z.null(), errors: [...studyErrors] },
  'study:finish-lesson': { input: lessonInput, output: z.null(), errors: [...studyErrors] },
  /** Answers with the moment that the question comes back. */
  'study:answer': {
    input: lessonInput.extend({ grade: gradeSchema }),
    output: z.strictObject({ dueAt: momentSchema }),
    errors: [...studyErrors],
  },
  'study:set-dose': {
    input: z.strictObject({ dose: doseSchema }),
    output: z.null(),
    errors: [...studyErrors],
  },
  'study:pause': {
    input: z.strictObject({ paused: z.boolean() }),
    output: z.null(),
    errors: [...studyErrors],
  },
  /** Removes everything that Leren kept, what was written included. The screen asks first. */
  'study:reset': { input: z.null(), output: z.null(), errors: [...storeErrors] },
  /**
   * What was written for an exercise. When there is nothing, or `fresh` asks to begin anew, an empty
   * one that is not on disk until its first save; what was written before is kept.
   */
  'study:open-work': {
    input: z.strictObject({ exercise: exerciseKeySchema, fresh: z.boolean() }),
    output: exerciseWorkSchema,
    errors: [...studyErrors],
  },
  /**
   * Stores the whole exercise, durably, and answers with its new `changedAt`. `work-changed-elsewhere`:
   * another window or machine saved after this one read.
   */
  'study:save-work': {
    input: z.strictObject({ work: exerciseWorkSchema }),
    output: z.strictObject({ changedAt: momentSchema }),
    errors: ['not-found', 'work-changed-elsewhere', ...studyErrors],
  },
} as const satisfies Record<string, Endpoint>;
