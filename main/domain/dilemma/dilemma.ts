import { z } from 'zod';

import { compiledProse, itemFields, sectionSchema, type Prose } from '../content/item.ts';
import { slugSchema, uitwegSchema } from '../content/vocabulary.ts';
import { artikelReferenceSchema } from '../reference/artikel.ts';

export const dilemmaHeadings = [
  'Zo herken je het',
  'Drie vragen',
  'Wat pleit voor de ene kant',
  'Wat pleit voor de andere kant',
  'De valkuil',
] as const;

const dilemmaGroupSchema = z.enum([
  'recht',
  'stelsel',
  'geld',
  'kennis',
  'ethiek',
  'privacy',
  'wonen',
  'verblijf',
  'jongeren',
  'zorg',
  'terugvordering',
]);
export type DilemmaGroup = z.infer<typeof dilemmaGroupSchema>;

export const dilemmaFields = <P extends Prose>(prose: P) => ({
  ...itemFields(prose),
  /** The two sides, each short enough to stand beside the other. */
  tension: z.strictObject({ a: z.string().min(3).max(80), b: z.string().min(3).max(80) }),
  group: dilemmaGroupSchema,
  /** Where it has to be solved: at the desk, between organisations, or in the law itself. */
  level: z.enum(['handelen', 'stelsel', 'systeem']),
  grondwaarden: z.array(slugSchema).min(2),
  uitwegen: z
    .array(
      z.strictObject({
        id: uitwegSchema,
        /** When this way out is open. */
        condition: prose,
        artikelen: z.array(artikelReferenceSchema).default([]),
      }),
    )
    .min(1),
  /** One sentence for the motivation, to be adapted. */
  motivation: z.string().min(40),
});

export const dilemmaSchema = z.strictObject({
  ...dilemmaFields(compiledProse),
  kind: z.literal('dilemma'),
  sections: z.array(sectionSchema),
});
export type Dilemma = z.infer<typeof dilemmaSchema>;
