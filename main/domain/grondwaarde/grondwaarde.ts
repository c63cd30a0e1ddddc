import { z } from 'zod';

import { compiledProse, itemFields, sectionSchema, type Prose } from '../content/item.ts';
import { slugSchema } from '../content/vocabulary.ts';
import { artikelReferenceSchema } from '../reference/artikel.ts';

export const grondwaardeHeadings = [
  'Wat de wet wil',
  'Waar dat blijkt',
  'In het gesprek',
  'Samenspel met andere grondwaarden',
  'Vaak misverstaan',
] as const;

/** The goal a grondwaarde serves, across laws: the six of the omgekeerde verordening and three of our own. */
const goalSchema = z.enum([
  'meedoen-of-werken',
  'rondkomen',
  'financien-op-orde',
  'eigen-huishouden',
  'wonen',
  'kinderen',
  'rechtsbescherming',
  'zorg',
  'onderwijs',
]);
export type Goal = z.infer<typeof goalSchema>;

export const grondwaardeFields = <P extends Prose>(prose: P) => ({
  ...itemFields(prose),
  wet: slugSchema,
  goal: goalSchema,
  /** Where the law shows this value; empty for an unwritten one, which the text then explains. */
  artikelen: z.array(artikelReferenceSchema),
  related: z
    .array(
      z.strictObject({
        id: slugSchema,
        kind: z.enum(['versterkt', 'spanning']),
        why: prose,
      }),
    )
    .min(1),
});

export const grondwaardeSchema = z.strictObject({
  ...grondwaardeFields(compiledProse),
  kind: z.literal('grondwaarde'),
  sections: z.array(sectionSchema),
});
export type Grondwaarde = z.infer<typeof grondwaardeSchema>;
