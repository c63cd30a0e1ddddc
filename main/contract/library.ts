import { z } from 'zod';

import { backlinkSchema, itemKeySchema, itemSchema } from '../domain/content/bundle.ts';
import { factorVocabularySchema, thesaurusEntrySchema } from '../domain/content/factor.ts';
import { uitspraakSchema } from '../domain/content/uitspraak.ts';
import {
  itemKindSchema,
  labelSchema,
  leefgebiedSchema,
  slugSchema,
} from '../domain/content/vocabulary.ts';
import { artikelSchema } from '../domain/content/wet.ts';
import { compiledProse } from '../domain/content/item.ts';
import { artikelReferenceSchema } from '../domain/reference/artikel.ts';
import { registerEntrySchema } from '../domain/reference/find-in-register.ts';
import { searchDocumentSchema } from '../domain/search/search-document.ts';
import type { Endpoint } from './endpoint.ts';

/** What lists, menus and links need to know of an item. */
const overviewEntrySchema = z.strictObject({
  kind: itemKindSchema,
  id: slugSchema,
  title: z.string(),
  /** How the list groups it: dilemma group, goal of a grondwaarde, group of a method page; empty otherwise. */
  group: z.string(),
  /** Wet of a grondwaarde, wetten of a voorbeeldcasus, its own id for a wet. */
  wetten: z.array(slugSchema),
  /** Of a voorbeeldcasus; empty for the other kinds. */
  leefgebieden: z.array(leefgebiedSchema),
  label: labelSchema.optional(),
  /** Of a voorbeeldcasus: cases that are much like it and ended differently, if it names any. */
  contrasts: z.array(slugSchema).optional(),
});
export type OverviewEntry = z.infer<typeof overviewEntrySchema>;

/** `missing` and `damaged`: the library can't be used; the casusboek still can. */
export const libraryErrors = ['library-missing', 'library-damaged'] as const;

/** An artikel that an item cites, with enough of its wet to show and open it. */
export const citedArtikelSchema = z.strictObject({
  reference: z.string(),
  wetTitle: z.string(),
  abbreviation: z.string(),
  address: z.url().optional(),
  entries: z.array(artikelSchema(compiledProse)),
});

export const libraryContract = {
  /** Every item in brief, and the day on which the library was made. */
  'library:get-overview': {
    input: z.null(),
    output: z.strictObject({ builtOn: z.string(), entries: z.array(overviewEntrySchema) }),
    errors: [...libraryErrors],
  },
  /**
   * One item to read, with what it cites and where it is used. A dropped id answers with its
   * successor. A wet that cites itself has those artikelen in `item` and not a second time.
   */
  'library:get-item': {
    input: itemKeySchema,
    output: z.strictObject({
      item: itemSchema,
      backlinks: z.array(backlinkSchema),
      artikelen: z.array(citedArtikelSchema),
      uitspraken: z.array(uitspraakSchema),
    }),
    errors: ['not-found', ...libraryErrors],
  },
  'library:get-factoren': {
    input: z.null(),
    output: factorVocabularySchema,
    errors: [...libraryErrors],
  },
  /** Words of the trade and of every day, for hints while writing. */
  'library:get-thesaurus': {
    input: z.null(),
    output: z.array(thesaurusEntrySchema),
    errors: [...libraryErrors],
  },
  /** What search reads, in pages that stay under 100 KB; `next` is null on the last one. */
  'library:get-search-page': {
    input: z.strictObject({ offset: z.int().nonnegative() }),
    output: z.strictObject({
      documents: z.array(searchDocumentSchema),
      thesaurus: z.array(thesaurusEntrySchema),
      next: z.int().positive().nullable(),
    }),
    errors: [...libraryErrors],
  },
  /** Every place in a law that can be cited, in pages that stay under 100 KB. */
  'library:get-register-page': {
    input: z.strictObject({ offset: z.int().nonnegative() }),
    output: z.strictObject({
      entries: z.array(registerEntrySchema),
      next: z.int().positive().nullable(),
    }),
    errors: [...libraryErrors],
  },
  /** The register of rulings, in pages that stay under 100 KB. */
  'library:get-uitspraken-page': {
    input: z.strictObject({ offset: z.int().nonnegative() }),
    output: z.strictObject({
      entries: z.array(uitspraakSchema),
      next: z.int().positive().nullable(),
    }),
    errors: [...libraryErrors],
  },
  /** What the registers say of articles that a casus cites; what they do not have is left out. */
  'library:get-artikelen': {
    input: z.strictObject({ references: z.array(artikelReferenceSchema).max(100) }),
    output: z.array(citedArtikelSchema),
    errors: [...libraryErrors],
  },
} as const satisfies Record<string, Endpoint>;
