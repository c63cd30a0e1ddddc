import { z } from 'zod';

import type { Endpoint } from './endpoint.ts';

export const settingsSchema = z.strictObject({
  theme: z.enum(['systeem', 'licht', 'donker']),
  /** Percent of the normal text size. */
  textSize: z.literal([100, 125, 150, 175, 200]),
  /** Whether the first-run welcome was finished or put away. */
  welcomed: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = { theme: 'systeem', textSize: 100, welcomed: false };

export const settingsContract = {
  'settings:get': { input: z.null(), output: settingsSchema, errors: [] },
  'settings:save': { input: settingsSchema, output: z.null(), errors: ['not-written'] },
} as const satisfies Record<string, Endpoint>;
