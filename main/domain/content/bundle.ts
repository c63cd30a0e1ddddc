import { z } from 'zod';

import { dilemmaSchema } from '../dilemma/dilemma.ts';
import { grondwaardeSchema } from '../grondwaarde/grondwaarde.ts';
import { voorbeeldcasusSchema } from '../voorbeeldcasus/voorbeeldcasus.ts';
import { factorVocabularySchema, thesaurusEntrySchema } from './factor.ts';
import { methodeSchema } from './methode.ts';
import { uitspraakSchema } from './uitspraak.ts';
import { daySchema, itemKindSchema, slugSchema } from './vocabulary.ts';
import { wetSchema } from './wet.ts';

/** Any item of the library, told apart by `kind`. */
export const itemSchema = z.discriminatedUnion('kind', [
  voorbeeldcasusSchema,
  dilemmaSchema,
  grondwaardeSchema,
  wetSchema,
  methodeSchema,
]);
export type Item = z.infer<typeof itemSchema>;

/** Points at an item of the library. */
export const itemKeySchema = z.strictObject({ kind: itemKindSchema, id: slugSchema });
export type ItemKey = z.infer<typeof itemKeySchema>;

/** Where an item is used: the other side of a link. */
export const backlinkSchema = z.strictObject({
  kind: itemKindSchema,
  id: slugSchema,
  title: z.string(),
});
export type Backlink = z.infer<typeof backlinkSchema>;

/** The whole library as the compiler writes it; the app reads nothing else of `content/`. */
export const bundleSchema = z.strictObject({
  format: z.literal(1),
  /** Day on which the content was compiled; the version of the library on the about page. */
  builtOn: daySchema,
  items: z.array(itemSchema),
  uitspraken: z.array(uitspraakSchema),
  factoren: factorVocabularySchema,
  thesaurus: z.array(thesaurusEntrySchema),
  /** For each item, as `kind/id`, the items that link to it. */
  backlinks: z.record(z.string(), z.array(backlinkSchema)),
  /** Dropped slugs, as `kind/id`, and what stands in their place. */
  redirects: z.record(z.string(), slugSchema),
});
export type Bundle = z.infer<typeof bundleSchema>;
