import { z } from 'zod';

import { backupReasons } from '../domain/backup/keep-backups.ts';
import { storeErrors } from './casus.ts';
import { typedSecretSchema } from './encryption.ts';
import type { Endpoint } from './endpoint.ts';
import { incomingSchema } from './incoming.ts';

const nameSchema = z.string().min(1).max(60);

const backupSchema = z.strictObject({
  name: nameSchema,
  madeAt: z.iso.datetime(),
  reason: z.enum(backupReasons),
  casussen: z.int().nonnegative(),
  /** Bytes of what is in it; backups share what stayed the same. */
  bytes: z.int().nonnegative(),
  /** Casussen that could not be read when it was made. */
  unreadable: z.int().nonnegative(),
  /** `open`: can be read now. `other-password`: was encrypted with another key than there is now. */
  lock: z.enum(['open', 'other-password']),
  /** Whether it was made of another casusboek. */
  isForeign: z.boolean(),
  /** Whether it is in the place that was chosen, rather than beside the casusboek. */
  isElsewhere: z.boolean(),
});
export type BackupSummary = z.infer<typeof backupSchema>;

const backupsSchema = z.strictObject({
  /** The folder that was chosen; empty for the folder of the casusboek itself. */
  place: z.string(),
  /** Whether that folder can be reached now. */
  isReachable: z.boolean(),
  /** Folders of before, which may still hold backups and can't be reached now. */
  unreachable: z.array(z.string()),
  /** Newest first. */
  backups: z.array(backupSchema).max(200),
  /** Backups that can be read without a password although the casusboek has one. */
  readable: z.int().nonnegative(),
  progress: z.strictObject({ done: z.int(), total: z.int() }).nullable(),
  /** Why the last one could not be made; `null` when it could, or none was needed. */
  lastFailure: z.enum([...storeErrors, 'damaged']).nullable(),
});
export type Backups = z.infer<typeof backupsSchema>;

export const backupContract = {
  'backup:list': { input: z.null(), output: backupsSchema, errors: [...storeErrors] },
  /** Makes one now, and answers when it has proved itself. */
  'backup:make': { input: z.null(), output: z.null(), errors: ['backup-failed', ...storeErrors] },
  /** Chooses a folder for backups, by its full path; empty for the folder of the casusboek. */
  'backup:set-place': {
    input: z.strictObject({ place: z.string().max(500) }),
    output: z.null(),
    errors: ['place-unusable', 'not-written', ...storeErrors],
  },
  /** Opens a backup, to be looked through with the `incoming:` calls; nothing changes. */
  'backup:open': {
    input: z.strictObject({
      name: nameSchema,
      /** For one that was encrypted with another key. */
      secret: typedSecretSchema.nullable(),
    }),
    output: incomingSchema,
    errors: ['not-found', 'wrong-secret', 'newer-version', ...storeErrors],
  },
} as const satisfies Record<string, Endpoint>;
