import { z } from 'zod';

import { casusIdSchema, casusSchema } from '../domain/casus/casus.ts';
import { storeErrors } from './casus.ts';
import type { Endpoint } from './endpoint.ts';

const otherSchema = z.strictObject({
  user: z.string(),
  computer: z.string(),
  /** Whether it is the same casus that is open there. */
  isSameCasus: z.boolean(),
  since: z.iso.datetime(),
});
export type Other = z.infer<typeof otherSchema>;

const copySchema = z.strictObject({
  /** Name of the file; names hold no personal data. */
  file: z.string().max(300),
  casusId: casusIdSchema,
  /** `same`: holds what the casus holds. `unreadable`: damaged, or of another kind. */
  state: z.enum(['same', 'differs', 'alone', 'unreadable']),
  text: z
    .strictObject({ title: z.string(), opening: z.string(), changedAt: z.iso.datetime() })
    .nullable(),
});
export type ConflictCopy = z.infer<typeof copySchema>;

const fileSchema = z.strictObject({ file: z.string().min(1).max(300) });

export const presenceContract = {
  /**
   * Says which casus is open here for writing, and asks who else has the casusboek open. Called every
   * few seconds while a casus is on screen.
   */
  'presence:sign': {
    input: z.strictObject({ casusId: casusIdSchema.nullable() }),
    output: z.strictObject({
      others: z.array(otherSchema).max(50),
      /** `changedAt` of the casus as it is on disk now; `null` when it is not there. */
      newest: z.iso.datetime().nullable(),
      /** Somebody threw the casus away, or destroyed it. */
      isGone: z.boolean(),
    }),
    errors: [...storeErrors],
  },
  /** Second versions that a synchronisation program made. */
  'copies:list': {
    input: z.null(),
    output: z.strictObject({ copies: z.array(copySchema).max(200) }),
    errors: [...storeErrors],
  },
  'copies:get': {
    input: fileSchema,
    output: z.strictObject({ copy: casusSchema, mine: casusSchema.nullable() }),
    errors: ['not-found', ...storeErrors],
  },
  /** Keeps a copy as a casus of its own, and puts its file away. */
  'copies:keep': {
    input: fileSchema,
    output: z.strictObject({ casusId: casusIdSchema }),
    errors: ['not-found', ...storeErrors],
  },
  /** Removes the file of a copy; only after the user said so. */
  'copies:remove': { input: fileSchema, output: z.null(), errors: ['not-found', ...storeErrors] },
} as const satisfies Record<string, Endpoint>;
