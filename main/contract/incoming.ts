import { z } from 'zod';

import { casusIdSchema, casusSchema } from '../domain/casus/casus.ts';
import { storeErrors } from './casus.ts';
import type { Endpoint } from './endpoint.ts';

const tokenSchema = z.string().min(1).max(40);

/** What a backup or a file holds, beside what the casusboek has. */
export const incomingSchema = z.strictObject({
  /** For the calls below; another one is given out when something else is opened. */
  token: tokenSchema,
  from: z.enum(['backup', 'file']),
  /** When the backup or the file was made. */
  madeAt: z.iso.datetime(),
  /** Casussen that the casusboek does not have. */
  fresh: z.int().nonnegative(),
  same: z.int().nonnegative(),
  differing: z.int().nonnegative(),
  /** Casussen that can't be read. */
  unusable: z.int().nonnegative(),
  /** What is damaged here and is no casus, such as a review, and comes back along from a backup. */
  mendable: z.int().nonnegative(),
});
export type Incoming = z.infer<typeof incomingSchema>;

const incomingItemSchema = z.strictObject({
  casusId: casusIdSchema,
  state: z.enum(['fresh', 'same', 'differing', 'damaged', 'newer-version']),
  /** `null` for what can't be read. */
  text: z
    .strictObject({ title: z.string(), opening: z.string(), changedAt: z.iso.datetime() })
    .nullable(),
  /** The casus as it is in the casusboek now; `null` when it is not there. */
  mine: z.strictObject({ title: z.string(), changedAt: z.iso.datetime() }).nullable(),
});
export type IncomingItem = z.infer<typeof incomingItemSchema>;

/** How many items one answer of `incoming:list` holds at most. */
export const incomingPageSize = 100;

/** For a casus that differs: leave mine as it is, have both, or put the other in its place. */
const choiceSchema = z.enum(['keep', 'both', 'replace']);
export type IncomingChoice = z.infer<typeof choiceSchema>;

const errors = ['gone', 'backup-failed', ...storeErrors] as const;

export const incomingContract = {
  /** Casussen that were opened, those that differ first. */
  'incoming:list': {
    input: z.strictObject({ token: tokenSchema, offset: z.int().nonnegative() }),
    output: z.strictObject({
      items: z.array(incomingItemSchema).max(incomingPageSize),
      total: z.int().nonnegative(),
    }),
    errors: ['gone'],
  },
  /** Both texts of one casus, to be laid side by side. */
  'incoming:get': {
    input: z.strictObject({ token: tokenSchema, casusId: casusIdSchema }),
    output: z.strictObject({ theirs: casusSchema, mine: casusSchema.nullable() }),
    errors: ['not-found', 'gone', ...storeErrors],
  },
  /** Brings in what was chosen, all or nothing; a backup is made first. `gone`: it was not open any more. */
  'incoming:apply': {
    input: z.strictObject({
      token: tokenSchema,
      /** Whether casussen come in that the casusboek does not have. */
      fresh: z.boolean(),
      /** For those that differ and are not among `choices`. */
      differing: choiceSchema,
      choices: z.array(z.strictObject({ casusId: casusIdSchema, choice: choiceSchema })).max(2_000),
    }),
    output: z.strictObject({
      added: z.int().nonnegative(),
      beside: z.int().nonnegative(),
      replaced: z.int().nonnegative(),
    }),
    errors: [...errors, 'too-large'],
  },
  /** How far reading or bringing in is; `null` when nothing is under way. */
  'incoming:get-progress': {
    input: z.null(),
    output: z
      .strictObject({ done: z.int().nonnegative(), total: z.int().nonnegative() })
      .nullable(),
    errors: [],
  },
  /** Forgets what was opened. */
  'incoming:close': { input: z.null(), output: z.null(), errors: [] },
} as const satisfies Record<string, Endpoint>;
