import { z } from 'zod';

import {
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
});
export type SearchDocument = z.infer<typeof searchDocumentSchema>;
