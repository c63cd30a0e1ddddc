import { z } from 'zod';

import { partIdSchema } from '../text.ts';

/** What a municipality lays down itself, from binding to guiding. */
export const localRuleKindSchema = z.enum([
  'verordening',
  'beleidsregel',
  'hardheidsclausule',
  'kernwaarde',
]);
export type LocalRuleKind = z.infer<typeof localRuleKindSchema>;

/** How heavily a kernwaarde weighs in the verordening, from 1 (counts) to 3 (counts most). */
export const kernwaardeWeightSchema = z.literal([1, 2, 3]);
export type KernwaardeWeight = z.infer<typeof kernwaardeWeightSchema>;

/** One rule of the municipality's own, in its own words. */
export const localRuleSchema = z.strictObject({
  id: partIdSchema,
  kind: localRuleKindSchema,
  /** Name of the verordening or beleidsregel; of a kernwaarde, what it is called. */
  title: z.string().max(300),
  /** Place in it, such as `12 lid 3`; empty when the rule as a whole is meant. */
  artikel: z.string().max(60),
  text: z.string().max(10_000),
  /** Of a kernwaarde; `null` for the other kinds. */
  weight: kernwaardeWeightSchema.nullable(),
  /** Since when it holds; `null` when that is not known. */
  validFrom: z.iso.date().nullable(),
});
export type LocalRule = z.infer<typeof localRuleSchema>;
