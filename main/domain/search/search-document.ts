import { z } from 'zod';

import {
  casusRelationKindSchema,
  itemKindSchema,
  labelSchema,
  leefgebiedSchema,
  presenceSchema,
  slugSchema,
  uitkomstSchema,
} from '../content/vocabulary.ts';

/** What search and comparison read of one item or casus: plain text in fields, and its tags. */
export const searchDocumentSchema = z.strictObject({
  kind: z.union([itemKindSchema, z.literal('casus')]),
  id: z.string(),
  title: z.string(),
  /** Other names that lead straight to it: of a wet its abbreviation and its BWB-id. */
  aliases: z.array(z.string()),
  summary: z.string(),
  keywords: z.array(z.string()),
  questions: z.array(z.string()),
  /** Running text by heading, so that a result can show the passage that matched. */
  body: z.array(z.strictObject({ heading: z.string(), text: z.string() })),
  wetten: z.array(slugSchema),
  leefgebieden: z.array(leefgebiedSchema),
  grondwaarden: z.array(slugSchema),
  dilemmas: z.array(slugSchema),
  factoren: z.record(slugSchema, presenceSchema),
  outcome: uitkomstSchema.nullable(),
  label: labelSchema.nullable(),
  /** `wet/artikel/...` references and ECLI's that it cites. */
  references: z.array(z.string()),
  /** What other voorbeeldcasussen are to this one, such as its contrast or what overtook it. */
  relations: z.array(z.strictObject({ id: slugSchema, kind: casusRelationKindSchema })),
});
export type SearchDocument = z.infer<typeof searchDocumentSchema>;
