import { z } from 'zod';

import { partIdSchema, textSchema } from '../text.ts';

/** The ladder, lowest rung first. */
export const escalationLevelSchema = z.enum([
  'collega',
  'jurist',
  'teamleider',
  'lokaal-regionaal',
  'maatwerkregister',
  'landelijk-maatwerkloket',
  'escalatieteam',
]);
export type EscalationLevel = z.infer<typeof escalationLevelSchema>;

/** What has to be done before somebody higher can help. */
export const escalationCheckSchema = z.enum([
  'effect-op-papier',
  'wie-zei-nee-en-waarom',
  'andere-wet-bekeken',
  'jurist-keek-mee',
  'bezwaartermijn-bekend',
  'inwoner-weet-het',
]);
export type EscalationCheck = z.infer<typeof escalationCheckSchema>;

export const escalationSchema = z.strictObject({
  tried: z.array(escalationCheckSchema),
  steps: z.array(
    z.strictObject({
      id: partIdSchema,
      level: escalationLevelSchema,
      on: z.iso.date().nullable(),
      outcome: textSchema,
    }),
  ),
});
