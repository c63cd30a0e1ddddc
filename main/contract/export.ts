import { z } from 'zod';

import { casusIdSchema } from '../domain/casus/casus.ts';
import type { Endpoint } from './endpoint.ts';
import { savedSchema } from './saved.ts';

/** For whom a motivation is written: the file, or the resident. */
export const motivationKindSchema = z.enum(['rapportage', 'beschikking']);
export type MotivationKind = z.infer<typeof motivationKindSchema>;

export const exportContract = {
  /**
   * Saves a motivation as a Word document where the user says. Neither the document's properties nor
   * its proposed name hold anything of the casus.
   */
  'export:save-motivation': {
    input: z.strictObject({
      kind: motivationKindSchema,
      text: z.string().min(1).max(500_000),
      /** Whose motivation it is; the logbook writes down that it left. */
      casusId: casusIdSchema.optional(),
    }),
    output: savedSchema,
    errors: ['not-written'],
  },
} as const satisfies Record<string, Endpoint>;
