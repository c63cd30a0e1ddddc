import { z } from 'zod';

import { localProfileSchema } from '../domain/profile/local-profile.ts';
import { storeErrors } from './casus.ts';
import type { Endpoint } from './endpoint.ts';

export const profileContract = {
  /** The rules of the municipality's own; an empty profile when nobody wrote one. */
  'profile:get': {
    input: z.null(),
    output: localProfileSchema,
    errors: ['profile-damaged', 'profile-newer-version', ...storeErrors],
  },
  /**
   * Stores the whole profile; durable when it answers, with the moment that counts as `changedAt`.
   * `profile-changed-elsewhere`: another window saved after this one read.
   */
  'profile:save': {
    input: localProfileSchema,
    output: localProfileSchema,
    errors: [
      'profile-damaged',
      'profile-newer-version',
      'profile-changed-elsewhere',
      ...storeErrors,
    ],
  },
} as const satisfies Record<string, Endpoint>;
