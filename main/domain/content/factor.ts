import { z } from 'zod';

import { slugSchema } from './vocabulary.ts';

/**
 * A circumstance on which cases are compared. `pleads` says which way it points when it is there:
 * `voor` deviating from the rule, `tegen`, or neither (`context`). Factoren with the same parent say
 * the same thing on a higher level, so that a difference between them weighs less (CATO: downplaying
 * a distinction through a more abstract factor).
 */
const factorSchema = z.strictObject({
  id: slugSchema,
  title: z.string().min(3),
  /** As a question to the consulent, answered with ja, nee or onbekend. */
  question: z.string().min(10),
  pleads: z.enum(['voor', 'tegen', 'context']),
  parent: slugSchema.optional(),
  /** Words in a story that make this factor worth asking about. */
  cues: z.array(z.string().min(3)).default([]),
});
export type Factor = z.infer<typeof factorSchema>;

export const factorVocabularySchema = z.strictObject({
  parents: z.array(z.strictObject({ id: slugSchema, title: z.string().min(3) })),
  factoren: z.array(factorSchema).min(1),
});
export type FactorVocabulary = z.infer<typeof factorVocabularySchema>;

/** One concept with all the words people use for it. */
export const thesaurusEntrySchema = z.strictObject({
  concept: z.string().min(2),
  /** `aanwijzing`: words of a story that point at the concept without naming it. */
  kind: z.enum(['afkorting', 'synoniem', 'oude-naam', 'alledaags', 'verwant', 'aanwijzing']),
  words: z.array(z.string().min(2)).min(1),
});
export type ThesaurusEntry = z.infer<typeof thesaurusEntrySchema>;
