import { z } from 'zod';

import { compiledProse, type Prose } from '../content/item.ts';
import { slugSchema } from '../content/vocabulary.ts';

/** One answer to choose. `explanation` says why it is right, or why it looks right and is not. */
export const answerOptionFields = <P extends Prose>(prose: P) => ({
  /** Stable within its question or exercise. */
  id: slugSchema,
  text: prose,
  right: z.boolean().default(false),
  explanation: prose,
});

export const answerOptionSchema = z.strictObject(answerOptionFields(compiledProse));
export type AnswerOption = z.infer<typeof answerOptionSchema>;

/** A choice: exactly one option is right, unless `several` says that there are more. */
export const choiceFields = <P extends Prose>(prose: P) => ({
  several: z.boolean().default(false),
  options: z
    .array(z.strictObject(answerOptionFields(prose)))
    .min(2)
    .max(6),
});
