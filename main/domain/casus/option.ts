import { z } from 'zod';

import { betrokkeneSchema, richtingSchema, termijnSchema } from '../content/vocabulary.ts';
import { partIdSchema, textSchema } from '../text.ts';

/** What one decision does to somebody, and how soon. */
export const consequenceSchema = z.strictObject({
  id: partIdSchema,
  termijn: termijnSchema,
  betrokkene: betrokkeneSchema,
  richting: richtingSchema,
  text: textSchema,
});
export type Consequence = z.infer<typeof consequenceSchema>;

/** A decision that is weighed. */
export const optionSchema = z.strictObject({
  id: partIdSchema,
  title: z.string().max(300),
  text: textSchema,
  /** The decision that would follow when nobody looked further. */
  standard: z.boolean(),
  consequences: z.array(consequenceSchema).max(100),
});
export type Option = z.infer<typeof optionSchema>;
