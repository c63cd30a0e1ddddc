import { z } from 'zod';

import { compiledProse, itemFields, sectionSchema, type Prose } from './item.ts';

export const methodeGroupSchema = z.enum([
  'stappen',
  'gesprek',
  'wegen',
  'motiveren',
  'opschalen',
  'leren',
]);

export const methodeFields = <P extends Prose>(prose: P) => ({
  ...itemFields(prose),
  group: methodeGroupSchema,
  /** Place within its group, from 1. */
  order: z.int().positive(),
});

/** A page about the way of working. Its headings are free. */
export const methodeSchema = z.strictObject({
  ...methodeFields(compiledProse),
  kind: z.literal('methode'),
  sections: z.array(sectionSchema),
});
export type Methode = z.infer<typeof methodeSchema>;
