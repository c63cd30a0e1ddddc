import { z } from 'zod';

import { itemKeySchema } from '../content/bundle.ts';
import { compiledProse, type Prose } from '../content/item.ts';
import { blockSchema } from '../content/rich-text.ts';
import { daySchema, slugSchema } from '../content/vocabulary.ts';
import {
  contentChangeSchema,
  contentChangesFields,
  contentVersionSchema,
} from './content-version.ts';
import { exerciseFields, exerciseSchema } from './exercise.ts';
import { learningPathIdSchema } from './learning-path.ts';

/** What is written above the text of a lesson. */
export const lessonFields = <P extends Prose>(prose: P, markedProse: P) => ({
  id: slugSchema,
  title: z.string().min(5).max(80),
  path: learningPathIdSchema,
  /** Place in its path, from 1. */
  order: z.int().positive(),
  minutes: z.int().min(5).max(15),
  /** "Na deze les kun je ...", in one sentence. */
  goal: z.string().min(20).max(220),
  /** Lessons that help to have done first. They advise; nothing is locked. */
  prerequisites: z.array(slugSchema).default([]),
  /** The law as it stood on this day; absent for a lesson that speaks of no law. */
  rechtsstand: daySchema.optional(),
  checkedOn: daySchema,
  exercises: z.array(exerciseFields(prose, markedProse)).min(1),
  changes: contentChangesFields(prose),
});

/** A part of a lesson, in reading order. Text after a question goes on under the last heading. */
const lessonBlockSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    heading: z.string().optional(),
    blocks: z.array(blockSchema),
  }),
  /** Read an item of the library first; `text` says what to look at. */
  z.strictObject({
    kind: z.literal('read'),
    item: itemKeySchema,
    title: z.string(),
    text: compiledProse,
  }),
  z.strictObject({ kind: z.literal('exercise'), exercise: slugSchema }),
  z.strictObject({ kind: z.literal('question'), question: slugSchema }),
]);
export type LessonBlock = z.infer<typeof lessonBlockSchema>;

/** About ten minutes of learning. */
export const lessonSchema = z.strictObject({
  ...lessonFields(compiledProse, compiledProse),
  exercises: z.array(exerciseSchema),
  changes: z.array(contentChangeSchema),
  blocks: z.array(lessonBlockSchema),
  version: contentVersionSchema,
});
export type Lesson = z.infer<typeof lessonSchema>;

/** Ids of the questions that a lesson asks, in order. */
export function lessonQuestions({ blocks }: Pick<Lesson, 'blocks'>): string[] {
  return blocks.flatMap((block) => (block.kind === 'question' ? block.question : []));
}
