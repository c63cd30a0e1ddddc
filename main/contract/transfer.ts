import { z } from 'zod';

import { casusSchema } from '../domain/casus/casus.ts';
import { storeErrors } from './casus.ts';
import { newPasswordSchema } from './encryption.ts';
import type { Endpoint } from './endpoint.ts';
import { incomingSchema } from './incoming.ts';

const bundleErrors = ['no-bundle', 'bundle-damaged', 'bundle-newer', 'too-large'] as const;

export const transferContract = {
  /** Saves casussen as one file where the user says. */
  'transfer:export': {
    input: z.strictObject({
      /** One casus as it may leave, which is not always as it is stored; `null`: the whole casusboek. */
      casus: casusSchema.nullable(),
      /** `null`: whoever has the file can read it. */
      password: newPasswordSchema.nullable(),
    }),
    output: z.discriminatedUnion('saved', [
      z.strictObject({
        saved: z.literal(true),
        place: z.string(),
        casussen: z.int().nonnegative(),
        /** Casussen that could not be read, and so are not in it. */
        unreadable: z.int().nonnegative(),
      }),
      z.strictObject({ saved: z.literal(false) }),
    ]),
    errors: ['not-found', 'not-written', 'too-large', ...storeErrors],
  },
  /** Asks for a file and opens it, to be looked through with the `incoming:` calls; nothing changes. */
  'transfer:open-file': {
    input: z.null(),
    output: z.discriminatedUnion('state', [
      z.strictObject({ state: z.literal('cancelled') }),
      z.strictObject({ state: z.literal('password-needed') }),
      z.strictObject({ state: z.literal('open'), incoming: incomingSchema }),
    ]),
    errors: [...bundleErrors, ...storeErrors],
  },
  /** The password of the file that was asked for last. */
  'transfer:unlock-file': {
    input: z.strictObject({ password: z.string().min(1).max(200) }),
    output: incomingSchema,
    errors: ['wrong-secret', 'gone', ...bundleErrors, ...storeErrors],
  },
} as const satisfies Record<string, Endpoint>;
