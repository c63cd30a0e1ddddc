import { z } from 'zod';

import { itemKeySchema } from '../content/bundle.ts';
import { compiledProse, type Prose } from '../content/item.ts';
import { slugSchema } from '../content/vocabulary.ts';
import { artikelReferenceSchema } from '../reference/artikel.ts';
import { answerOptionSchema, choiceFields } from './answer-option.ts';
import {
  contentChangeSchema,
  contentChangesFields,
  contentVersionSchema,
} from './content-version.ts';
import { learningPathIdSchema } from './learning-path.ts';

/** What a question is about; the order in which topics are named on screen. */
export const questionTopicSchema = z.enum([
  'methode',
  'grondwaarden',
  'dilemmas',
  'uitwegen',
  'makkelijke-fouten',
  'rechtspraak',
]);

/** A short question for spaced repetition, as it is written or generated. */
export const questionFields = <P extends Prose>(prose: P) => ({
  /** Never changes and is never used again: what somebody remembers is kept under it. */
  id: slugSchema,
  topic: questionTopicSchema,
  prompt: prose,
  ...choiceFields(prose),
  /** The item of the library that gives the answer in full. */
  source: itemKeySchema,
  /** Places in the law that the answer rests on; the screen shows how sure we are of each. */
  artikelen: z.array(artikelReferenceSchema).default([]),
  paths: z.array(learningPathIdSchema).min(1),
  changes: contentChangesFields(prose),
});

export const questionSchema = z.strictObject({
  ...questionFields(compiledProse),
  options: z.array(answerOptionSchema),
  changes: z.array(contentChangeSchema),
  origin: z.enum(['geschreven', 'gegenereerd']),
  /** Lessons that ask this question; empty when only the repetition does. */
  lessons: z.array(slugSchema),
  version: contentVersionSchema,
});
export type Question = z.infer<typeof questionSchema>;
