import { z } from 'zod';

import { daySchema, slugSchema } from '../content/vocabulary.ts';
import { contentVersionSchema, type LearnedWords } from './content-version.ts';
import { dayOf } from './day-of.ts';
import { studyIdSchema, type StudyId } from './learning-id.ts';
import { isDue, memorySchema, remember, type Grade } from './schedule.ts';

/** How many questions a day somebody may choose. */
export const doses = [4, 8, 12, 16] as const;
export const doseSchema = z.literal(doses);
const standardDose = 8;

/** What was learned of a lesson, and in which words. */
const learnedLessonSchema = z.strictObject({
  version: contentVersionSchema,
  /** How many changes by the makers were in those words; not kept by earlier versions of the app. */
  changes: z.int().nonnegative().optional(),
  openedAt: z.iso.datetime(),
  /** When it was read to its end; `null` as long as it was not. */
  seenAt: z.iso.datetime().nullable(),
});

/** What is remembered of a question, and in which words it was asked. */
const learnedQuestionSchema = z.strictObject({
  version: contentVersionSchema,
  changes: z.int().nonnegative().optional(),
  memory: memorySchema,
});

/** Everything that Leren keeps of its user, but for what they wrote: see `ExerciseWork`. */
export const studySchema = z.strictObject({
  kind: z.literal('leren'),
  format: z.literal(1),
  id: studyIdSchema,
  createdAt: z.iso.datetime(),
  lessons: z.record(slugSchema, learnedLessonSchema),
  questions: z.record(slugSchema, learnedQuestionSchema),
  /** How many questions were answered, by day; what the daily dose and the proof count. */
  days: z.record(daySchema, z.int().positive()),
  /** Questions a day at most. */
  dose: doseSchema,
  /** Since when nothing is asked; `null` when questions come as usual. */
  pausedAt: z.iso.datetime().nullable(),
});
export type Study = z.infer<typeof studySchema>;

/** Nothing was learned yet. */
export function emptyStudy(id: StudyId, now: Date): Study {
  return {
    kind: 'leren',
    format: 1,
    id,
    createdAt: now.toISOString(),
    lessons: {},
    questions: {},
    days: {},
    dose: standardDose,
    pausedAt: null,
  };
}

/** A lesson is open; opening it again, or in newer words before it was read, keeps the first moment. */
export function openLesson(study: Study, id: string, words: LearnedWords, now: Date): Study {
  const known = study.lessons[id];
  if (known !== undefined && (known.seenAt !== null || known.version === words.version))
    return study;
  const openedAt = known?.openedAt ?? now.toISOString();
  return withLesson(study, id, { ...words, openedAt, seenAt: null });
}

/** A lesson was read to its end, in these words. The first time is kept. */
export function finishLesson(study: Study, id: string, words: LearnedWords, now: Date): Study {
  const known = study.lessons[id];
  const moment = now.toISOString();
  return withLesson(study, id, {
    ...words,
    openedAt: known?.openedAt ?? moment,
    seenAt: known?.seenAt ?? moment,
  });
}

/**
 * A question was answered, in these words. An answer before its day changes nothing: whoever opens a
 * lesson twice, or presses twice, is neither rewarded nor punished for it.
 */
export function answerQuestion(
  study: Study,
  answer: LearnedWords & { readonly id: string; readonly grade: Grade },
  now: Date,
): Study {
  const { id, version, changes, grade } = answer;
  const known = study.questions[id];
  if (known?.version === version && !isDue(known.memory, now)) return study;
  const memory = remember(known?.memory, grade, now);
  const day = dayOf(now);
  return {
    ...study,
    questions: { ...study.questions, [id]: { version, changes, memory } },
    days: { ...study.days, [day]: (study.days[day] ?? 0) + 1 },
  };
}

/** Asks nothing from now on, or asks again as usual. What is remembered stays as it is. */
export function pauseStudy(study: Study, paused: boolean, now: Date): Study {
  if (paused === (study.pausedAt !== null)) return study;
  return { ...study, pausedAt: paused ? now.toISOString() : null };
}

function withLesson(study: Study, id: string, lesson: Study['lessons'][string]): Study {
  return { ...study, lessons: { ...study.lessons, [id]: lesson } };
}
