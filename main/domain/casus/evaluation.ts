import { z } from 'zod';

import { textSchema } from '../text.ts';

export const effectReachedSchema = z.enum(['ja', 'deels', 'nee', 'onbekend']);
export type EffectReached = z.infer<typeof effectReachedSchema>;

/** Looking back: when, what came of it, whether the effect was reached and what was learned. */
export const evaluationSchema = z.strictObject({
  plannedOn: z.iso.date().nullable(),
  /** What came of it. */
  text: textSchema,
  reached: effectReachedSchema.nullable(),
  learned: textSchema,
});

export const signalNatureSchema = z.enum(['incidenteel', 'structureel', 'onbekend']);
export type SignalNature = z.infer<typeof signalNatureSchema>;

/** Whether others get stuck on the same thing, and whom that was told. */
export const signalSchema = z.strictObject({
  nature: signalNatureSchema.nullable(),
  to: z.string().max(300),
  text: textSchema,
});
