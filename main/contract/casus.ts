import { z } from 'zod';

import { casusIdSchema, casusSchema, casusSummarySchema } from '../domain/casus/casus.ts';
import { usedKindSchema } from '../domain/casus/uses-of.ts';
import { searchDocumentSchema } from '../domain/search/search-document.ts';
import type { Endpoint } from './endpoint.ts';

/** Why the casusboek can't be written or read just now; each has its own Dutch text and way out. */
export const storeErrors = [
  'folder-missing',
  'no-access',
  'read-only',
  'disk-full',
  'not-available',
  /** It is encrypted, and nobody gave the password since it was opened or locked. */
  'locked',
  /** It is encrypted, and its key file is gone. */
  'keys-missing',
] as const;
export const storeErrorSchema = z.enum(storeErrors);

/** A file of the casusboek that could not be used; its bytes are kept. */
const notebookProblemSchema = z.strictObject({
  /** `restored`: an earlier revision is in use. `lost`: nothing readable is left of this casus. */
  kind: z.enum([
    'restored',
    'lost',
    'newer-version',
    'conflict-copy',
    'revision-gone',
    'not-available',
  ]),
  casusId: casusIdSchema,
  /** File name inside the folder of the casusboek; names hold no personal data. */
  file: z.string(),
});
export type NotebookProblem = z.infer<typeof notebookProblemSchema>;

const notebookStateSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('open'),
    folder: z.string(),
    /** `unfinished`: turning it on or off was interrupted and goes on at the next unlocking. */
    encryption: z.enum(['off', 'on', 'unfinished']),
    problems: z.array(notebookProblemSchema).max(200),
  }),
  z.strictObject({ state: z.literal('locked'), folder: z.string() }),
  z.strictObject({
    state: z.literal('closed'),
    folder: z.string(),
    why: storeErrorSchema.exclude(['locked']),
  }),
]);
export type NotebookState = z.infer<typeof notebookStateSchema>;

/** How many casussen one answer of `casus:list` holds at most. */
export const casusPageSize = 150;

/** How many casussen one answer of `casus:get-for-search` is asked for at most. */
export const searchPageSize = 40;

/** How many casussen one answer of `casus:look` tells of at most; when there are more, the list is asked again. */
export const lookSize = 100;

export const casusContract = {
  /** Whether the casusboek is open, where it is, and what was wrong with it. */
  'casus:get-notebook': { input: z.null(), output: notebookStateSchema, errors: [] },
  /** Tries again to open a casusboek that could not be opened. */
  'casus:reopen-notebook': { input: z.null(), output: notebookStateSchema, errors: [] },
  /** Makes an empty casusboek where the old one is gone; only for `folder-missing`, and never over anything. */
  'casus:start-afresh': { input: z.null(), output: notebookStateSchema, errors: [] },
  /** Summaries, newest change first, a page at a time. */
  'casus:list': {
    input: z.strictObject({ offset: z.int().nonnegative() }),
    output: z.strictObject({
      casussen: z.array(casusSummarySchema).max(casusPageSize),
      total: z.int().nonnegative(),
    }),
    errors: [...storeErrors],
  },
  /**
   * Looks in the folder, and tells what was changed since this was asked last, or since the list was read from
   * its beginning. `all`: too much to tell, or the casusboek was opened anew; then everything is asked again.
   */
  'casus:look': {
    input: z.null(),
    output: z.strictObject({
      changed: z.array(casusSummarySchema).max(lookSize),
      /** Not in the list any more: thrown away, destroyed, or not to be read. */
      gone: z.array(casusIdSchema).max(lookSize),
      all: z.boolean(),
    }),
    errors: [...storeErrors],
  },
  /** Summaries of the casussen that point at something of the library or at another casus; newest first. */
  'casus:list-using': {
    input: z.strictObject({ kind: usedKindSchema, id: z.string().min(1).max(200) }),
    output: z.strictObject({
      casussen: z.array(casusSummarySchema).max(casusPageSize),
      total: z.int().nonnegative(),
    }),
    errors: [...storeErrors],
  },
  /** A new, empty casus. It is on disk when this answers. */
  'casus:create': { input: z.null(), output: casusSchema, errors: [...storeErrors] },
  'casus:get': {
    /** `opens`: somebody is going to read it, which the logbook writes down. */
    input: z.strictObject({ id: casusIdSchema, opens: z.boolean().optional() }),
    output: casusSchema,
    errors: ['not-found', 'damaged', 'newer-version', ...storeErrors],
  },
  /**
   * What search reads of these casussen. Those that can't be read are not in `documents`; what did not fit
   * in the answer is in `later`.
   */
  'casus:get-for-search': {
    input: z.strictObject({ ids: z.array(casusIdSchema).max(searchPageSize) }),
    output: z.strictObject({
      documents: z.array(searchDocumentSchema),
      later: z.array(casusIdSchema),
    }),
    errors: [...storeErrors],
  },
  /**
   * Stores the whole casus. Answers only after the write is durable, with the moment that counts as
   * `changedAt`. `changed-elsewhere`: another window or machine saved after this one read.
   */
  'casus:save': {
    input: z.strictObject({ casus: casusSchema }),
    output: z.strictObject({ changedAt: z.iso.datetime() }),
    errors: ['not-found', 'damaged', 'newer-version', 'changed-elsewhere', ...storeErrors],
  },
  /** Deletes a casus: it can be put back for 30 days. The screen asks first. */
  'casus:remove': {
    input: z.strictObject({ id: casusIdSchema }),
    output: z.null(),
    errors: ['not-found', 'damaged', 'newer-version', 'changed-elsewhere', ...storeErrors],
  },
} as const satisfies Record<string, Endpoint>;
