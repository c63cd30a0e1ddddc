import { z } from 'zod';

import { compiledProse, type Prose } from '../content/item.ts';
import { slugSchema } from '../content/vocabulary.ts';
import { ecliSchema } from '../reference/ecli.ts';
import { answerOptionFields, choiceFields } from './answer-option.ts';

/** The parts of working a case yourself; each is held beside the annotated one. */
export const caseStepSchema = z.enum(['effect', 'grondwaarden', 'gevolgen', 'juridische-toets']);
export type CaseStep = z.infer<typeof caseStepSchema>;

const common = <P extends Prose>(prose: P) => ({
  /** Unique among all exercises, and stable: what somebody wrote is kept under it. */
  id: slugSchema,
  title: z.string().min(5).max(80),
  /** What to do, and what to look at. */
  task: prose,
});

/**
 * Work a voorbeeldcasus from its Situatie alone. `hints` come on demand, in order; `criteria` are for
 * the self-assessment afterwards, in the first person ("Ik heb ...").
 */
const workACaseFields = <P extends Prose>(prose: P) => ({
  ...common(prose),
  kind: z.literal('work-a-case'),
  casus: slugSchema,
  steps: z
    .array(
      z.strictObject({
        step: caseStepSchema,
        question: prose,
        hints: z.array(prose).min(1).max(4),
        criteria: z
          .array(z.strictObject({ id: slugSchema, text: prose }))
          .min(1)
          .max(4),
      }),
    )
    .min(1)
    .max(4),
  /** To think over afterwards; there is no answer to these. */
  reflection: z.array(prose).min(1).max(3),
});

/** Two nearly equal voorbeeldcasussen with another outcome: which factor decides? */
const contrastPairFields = <P extends Prose>(prose: P) => ({
  ...common(prose),
  kind: z.literal('contrast-pair'),
  casussen: z.tuple([slugSchema, slugSchema]),
  options: z
    .array(z.strictObject({ ...answerOptionFields(prose), factor: slugSchema }))
    .min(3)
    .max(5),
  /** Why this factor decides, what it does not prove, and how far one may reason from it. */
  afterwards: prose,
});

/**
 * A stretch of a story. First mark the passage (each passage in `text` is one of `spots`), then name
 * what shows there; `options` have the id of an item, or of an uitweg.
 */
const spotInPassageFields = <P extends Prose>(prose: P, markedProse: P) => ({
  ...common(prose),
  kind: z.literal('spot-in-passage'),
  asks: z.enum(['grondwaarde', 'dilemma', 'uitweg']),
  text: markedProse,
  severalSpots: z.boolean().default(false),
  spots: z
    .array(
      z.strictObject({ id: slugSchema, right: z.boolean().default(false), explanation: prose }),
    )
    .min(2)
    .max(6),
  ...choiceFields(prose),
});

/** A motivation in paragraphs, in which one step of the reasoning is missing. */
const missingStepFields = <P extends Prose>(prose: P) => ({
  ...common(prose),
  kind: z.literal('missing-step'),
  motivation: z.array(prose).min(3).max(9),
  ...choiceFields(prose),
  /** The paragraph that was missing, as it could read. */
  model: prose,
  /** The paragraph of `motivation`, from 0, before which the missing one belongs; its length: at the end. */
  belongsBefore: z.int().nonnegative(),
});

/** Somebody wants to lean on one of these rulings: which no longer holds? */
const supersededPrecedentFields = <P extends Prose>(prose: P) => ({
  ...common(prose),
  kind: z.literal('superseded-precedent'),
  several: z.boolean().default(false),
  options: z
    .array(z.strictObject({ ...answerOptionFields(prose), ecli: ecliSchema }))
    .min(2)
    .max(5),
});

/**
 * Every kind of exercise, told apart by `kind`.
 *
 * @param markedProse - The prose in which passages may stand, for `spot-in-passage`.
 */
export const exerciseFields = <P extends Prose>(prose: P, markedProse: P) =>
  z.discriminatedUnion('kind', [
    z.strictObject(workACaseFields(prose)),
    z.strictObject(contrastPairFields(prose)),
    z.strictObject(spotInPassageFields(prose, markedProse)),
    z.strictObject(missingStepFields(prose)),
    z.strictObject(supersededPrecedentFields(prose)),
  ]);

export const exerciseSchema = exerciseFields(compiledProse, compiledProse);
export type Exercise = z.infer<typeof exerciseSchema>;
export type ExerciseKind = Exercise['kind'];
/** An exercise of one kind. */
export type ExerciseOf<Kind extends ExerciseKind> = Extract<Exercise, { kind: Kind }>;
