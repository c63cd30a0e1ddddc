import { z } from 'zod';

import { storeErrors } from './casus.ts';
import type { Endpoint } from './endpoint.ts';

const given = z.string().min(1).max(200);
/** A new password: long rather than complicated. */
export const newPasswordSchema = z.string().min(12).max(200);

/** What lets somebody in; the keychain needs nothing to be typed. */
export const typedSecretSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('password'), password: given }),
  z.strictObject({ kind: z.literal('recovery'), code: given }),
]);
export type TypedSecret = z.infer<typeof typedSecretSchema>;

const unlockSchema = z.discriminatedUnion('kind', [
  ...typedSecretSchema.options,
  z.strictObject({ kind: z.literal('keychain') }),
]);
export type UnlockWith = z.infer<typeof unlockSchema>;

const encryptionStateSchema = z.strictObject({
  state: z.enum(['off', 'on', 'unfinished', 'locked', 'closed']),
  /** What opens it; empty when it is not encrypted. */
  ways: z.array(z.enum(['password', 'recovery', 'keychain'])),
  /** Whether this computer has a keychain that the app may use. */
  hasKeychain: z.boolean(),
  /** Whether the app is told when the computer is locked. */
  noticesSystemLock: z.boolean(),
  /** How far turning encryption on or off is, while that is being done. */
  progress: z.strictObject({ done: z.int(), total: z.int() }).nullable(),
});
export type EncryptionState = z.infer<typeof encryptionStateSchema>;

/** Shown once; nobody can look it up afterwards. */
const recoveryCodeSchema = z.strictObject({ recoveryCode: z.string() });

const errors = ['wrong-secret', 'newer-version', ...storeErrors] as const;

export const encryptionContract = {
  'encryption:get': {
    input: z.null(),
    output: encryptionStateSchema,
    errors: ['newer-version', ...storeErrors],
  },
  /** Encrypts all that is there and all that comes; answers when the last file is done. */
  'encryption:turn-on': {
    input: z.strictObject({ password: newPasswordSchema }),
    output: recoveryCodeSchema,
    errors: ['already-encrypted', 'backup-failed', ...errors],
  },
  'encryption:turn-off': {
    input: typedSecretSchema,
    output: z.null(),
    errors: ['backup-failed', ...errors],
  },
  /** Takes longer to answer after each wrong try. */
  'encryption:unlock': {
    input: unlockSchema,
    output: z.null(),
    errors: ['keychain-failed', ...errors],
  },
  /** Saves what is under way and forgets the key and every text. */
  'encryption:lock': { input: z.null(), output: z.null(), errors: [] },
  'encryption:change-password': {
    input: z.strictObject({ secret: typedSecretSchema, password: newPasswordSchema }),
    output: z.null(),
    errors,
  },
  /** The code before it no longer opens anything. */
  'encryption:new-recovery-code': {
    input: typedSecretSchema,
    output: recoveryCodeSchema,
    errors,
  },
  /** Lets the keychain of this computer open the casusboek too, or no longer. */
  'encryption:set-keychain': {
    input: z.strictObject({ secret: typedSecretSchema, use: z.boolean() }),
    output: z.null(),
    errors: ['keychain-missing', 'keychain-failed', ...errors],
  },
} as const satisfies Record<string, Endpoint>;
