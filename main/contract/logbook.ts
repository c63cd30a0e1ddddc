import { z } from 'zod';

import { logEntrySchema } from '../domain/logbook/log-entry.ts';
import { storeErrors } from './casus.ts';
import type { Endpoint } from './endpoint.ts';
import { savedSchema } from './saved.ts';

/** How many entries one answer of `logbook:list` holds at most. */
export const logPageSize = 300;

/** `torn`: writing was cut off. `broken`: something was changed. `missing`: something is gone. */
const breakSchema = z.strictObject({
  kind: z.enum(['torn', 'broken', 'missing']),
  /** Moment of the last entry before it; `null` when there is none. */
  after: z.iso.datetime().nullable(),
});
export type LogBreak = z.infer<typeof breakSchema>;

export const logbookContract = {
  /** What was done in the casusboek, newest first, a page at a time. */
  'logbook:list': {
    input: z.strictObject({ offset: z.int().nonnegative() }),
    output: z.strictObject({
      entries: z.array(logEntrySchema).max(logPageSize),
      total: z.int().nonnegative(),
      breaks: z.array(breakSchema).max(100),
      /** Entries that could not be written yet. */
      unwritten: z.int().nonnegative(),
    }),
    errors: [...storeErrors],
  },
  /** Saves the whole logbook where the user says. */
  'logbook:export': {
    input: z.strictObject({ form: z.enum(['csv', 'json']) }),
    output: savedSchema,
    errors: ['not-written', ...storeErrors],
  },
} as const satisfies Record<string, Endpoint>;
