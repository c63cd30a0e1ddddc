import { z } from 'zod';

import { casusIdSchema, casusSchema, casusSummarySchema } from '../domain/casus/casus.ts';
import { writtenFields } from '../domain/casus/changed-fields.ts';
import { destructionReasonSchema } from '../domain/logbook/log-entry.ts';
import { storeErrors } from './casus.ts';
import type { Endpoint } from './endpoint.ts';

const revision = z.int().positive();
const oneVersion = z.strictObject({ id: casusIdSchema, revision });

const versionSchema = z.strictObject({
  revision,
  savedAt: z.iso.datetime(),
  /** What this version changed in the one before it; all that was filled in for the oldest. */
  changed: z.array(z.enum(writtenFields)),
  /** The oldest one that was kept. */
  isOldest: z.boolean(),
});
export type CasusVersion = z.infer<typeof versionSchema>;

const trashedSchema = z.strictObject({
  casus: casusSummarySchema,
  deletedAt: z.iso.datetime(),
  /** Whole days that it can still be put back. */
  daysLeft: z.int().nonnegative(),
});
export type TrashedCasus = z.infer<typeof trashedSchema>;

export const historyContract = {
  /** Earlier versions of a casus, newest first; also of one of which the newest text is damaged. */
  'history:list': {
    input: z.strictObject({ id: casusIdSchema }),
    output: z.strictObject({ versions: z.array(versionSchema) }),
    errors: ['not-found', 'newer-version', ...storeErrors],
  },
  'history:get': {
    input: oneVersion,
    output: casusSchema,
    errors: ['not-found', 'newer-version', ...storeErrors],
  },
  /** Saves an earlier version as the newest; what counted until then becomes a version itself. */
  'history:restore': {
    input: oneVersion,
    output: casusSchema,
    errors: ['not-found', 'newer-version', 'changed-elsewhere', ...storeErrors],
  },
  /** What was deleted and can be put back, what goes first on top. */
  'trash:list': {
    input: z.null(),
    output: z.strictObject({
      casussen: z.array(trashedSchema).max(200),
      total: z.int().nonnegative(),
    }),
    errors: [...storeErrors],
  },
  'trash:put-back': {
    input: z.strictObject({ id: casusIdSchema }),
    output: z.null(),
    errors: ['not-found', 'newer-version', 'changed-elsewhere', 'damaged', ...storeErrors],
  },
  /**
   * Removes a casus for good, also from the trash: its text, versions, review, backups that can be
   * reached and its place in the list. There is no way back; the screen says so and asks first.
   */
  'casus:destroy': {
    input: z.strictObject({
      id: casusIdSchema,
      why: destructionReasonSchema.exclude(['trash']),
    }),
    output: z.strictObject({
      /** Folders with backups that can't be reached now, and may still hold it. */
      unreached: z.array(z.string()).max(50),
    }),
    errors: ['not-found', 'changed-elsewhere', ...storeErrors],
  },
} as const satisfies Record<string, Endpoint>;
