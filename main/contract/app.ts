import { z } from 'zod';

import { casusIdSchema } from '../domain/casus/casus.ts';
import type { Endpoint } from './endpoint.ts';
import { savedSchema } from './saved.ts';

export const appContract = {
  /** Version, host and folders, for the about page. */
  'app:get-about': {
    input: z.null(),
    output: z.strictObject({
      version: z.string(),
      host: z.enum(['electron', 'browser']),
      notebookFolder: z.string(),
    }),
    errors: [],
  },
  /** The renderer has saved what was open, after `close-requested`; the window may go. */
  'app:ready-to-close': { input: z.null(), output: z.null(), errors: [] },
  /** Not everything could be saved after `close-requested`: the window stays, so that nothing is lost. */
  'app:stay-open': { input: z.null(), output: z.null(), errors: [] },
  /** Opens an https address outside the app. The screen has shown the address and asked first. */
  'app:open-address': {
    input: z.strictObject({ address: z.url({ protocol: /^https$/ }) }),
    output: z.null(),
    errors: ['not-allowed'],
  },
  /** Prints what the window's print view shows and saves it where the user says. */
  'app:print-to-pdf': {
    input: z.strictObject({
      name: z.string().min(1).max(80),
      /** The own casussen that leave this way; the logbook writes that down. */
      casusIds: z.array(casusIdSchema).max(2).optional(),
    }),
    output: savedSchema,
    errors: ['not-written'],
  },
} as const satisfies Record<string, Endpoint>;
