import { z } from 'zod';

import { casusIdSchema } from '../casus/casus.ts';

/** What is written down in the logbook. */
export const logEventSchema = z.enum([
  'casus-made',
  'casus-opened',
  'casus-changed',
  'casus-exported',
  'review-offered',
  'review-withdrawn',
  'review-judged',
  'casus-deleted',
  'casus-put-back',
  'casus-destroyed',
  'version-restored',
  'encryption-on',
  'encryption-off',
  'password-changed',
  'recovery-code-renewed',
  'backup-made',
  'notebook-exported',
  'notebook-imported',
  'notebook-moved',
  'notebook-chosen',
]);
export type LogEvent = z.infer<typeof logEventSchema>;

/** Why a casus was destroyed. `trash`: it was deleted, and its days in the trash were over. */
export const destructionReasonSchema = z.enum(['term', 'request', 'not-needed', 'trash']);
export type DestructionReason = z.infer<typeof destructionReasonSchema>;

/** One thing that was done. It names a casus by its id alone and holds nothing that somebody wrote. */
export const logEntrySchema = z.strictObject({
  at: z.iso.datetime(),
  event: logEventSchema,
  casusId: casusIdSchema.optional(),
  /** How many casussen it was about, where it was about more than one. */
  count: z.int().nonnegative().optional(),
  /** Of a destruction. */
  destruction: z
    .strictObject({
      why: destructionReasonSchema,
      madeOn: z.iso.date(),
      closedOn: z.iso.date().nullable(),
      /** Earlier versions that went along. */
      versions: z.int().nonnegative(),
      /** Folders with backups that could not be reached, in which it may still be. */
      unreached: z.int().nonnegative(),
    })
    .optional(),
});
export type LogEntry = z.infer<typeof logEntrySchema>;

/** An entry before it gets its moment. */
export type NewLogEntry = Omit<LogEntry, 'at'>;
