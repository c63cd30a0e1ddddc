import { z } from 'zod';

import { blockSchema, inlineSchema } from './rich-text.ts';
import { daySchema, slugSchema } from './vocabulary.ts';

/**
 * Prose as it stands in a compiled item. A content file holds Markdown in its place: every schema
 * with prose is a function of the prose it holds, so that both shapes come from one definition.
 */
export const compiledProse = z.array(inlineSchema);
export type Prose = z.ZodType;

/** Where a fact was read. Facts carry over from a source, sentences do not. */
const sourceSchema = z.strictObject({
  title: z.string().min(1),
  address: z.url().optional(),
  /** Day or year of the source itself, as it gives it. */
  date: z.string().min(4).optional(),
  /** What this source bears out, and what it does not say. */
  note: z.string().min(1).optional(),
});

/** A change in the law that touches the item, past or announced. */
const lawChangeSchema = <P extends Prose>(prose: P) =>
  z.strictObject({
    date: daySchema,
    kind: z.enum(['in-werking', 'aangekondigd']),
    text: prose,
  });

/** What every bundled item carries. */
export const itemFields = <P extends Prose>(prose: P) => ({
  id: slugSchema,
  title: z.string().min(3).max(90),
  /** One or two sentences that stand alone in a result list. */
  summary: z.string().min(20).max(320),
  /** Everyday words that people type when they mean this item. */
  keywords: z.array(z.string().min(2)).min(5).max(14),
  /** Questions that this item answers, as somebody would ask them. */
  exampleQuestions: z.array(z.string().min(10)).min(2).max(4),
  /** The law as it stood on this day; what came later was not seen. */
  rechtsstand: z.strictObject({ date: daySchema, note: prose.optional() }),
  checkedOn: daySchema,
  lawChanges: z.array(lawChangeSchema(prose)).default([]),
  sources: z.array(sourceSchema).min(1),
});

/** One part of an item under a fixed heading. */
export const sectionSchema = z.strictObject({
  heading: z.string().min(1),
  blocks: z.array(blockSchema).min(1),
});
export type Section = z.infer<typeof sectionSchema>;

/** A claim that a source makes and that nobody outside it can check. */
export const claimSchema = <P extends Prose>(prose: P) =>
  z.strictObject({ text: prose, claimedBy: z.string().min(3) });

