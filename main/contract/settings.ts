import { z } from 'zod';

import { keepMonthsChoices } from '../domain/casus/retention.ts';
import type { Endpoint } from './endpoint.ts';

export const settingsSchema = z.strictObject({
  theme: z.enum(['systeem', 'licht', 'donker']),
  /** Percent of the normal text size. */
  textSize: z.literal([100, 125, 150, 175, 200]),
  /** Whether the first-run welcome was finished or put away. */
  welcomed: z.boolean(),
  /** Minutes without a touch after which an encrypted casusboek is locked. */
  lockAfter: z.literal([5, 10, 15, 30]).default(10),
  /** Months that a closed casus is kept before it is due for destruction; `null`: until the user decides. */
  keepMonths: z.literal(keepMonthsChoices).nullable().default(24),
  /** Initials with which this user last wrote in a review; empty before the first time. */
  initials: z.string().max(8).default(''),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  theme: 'systeem',
  textSize: 100,
  welcomed: false,
  lockAfter: 10,
  keepMonths: 24,
  initials: '',
};

export const settingsContract = {
  'settings:get': { input: z.null(), output: settingsSchema, errors: [] },
  'settings:save': { input: settingsSchema, output: z.null(), errors: ['not-written'] },
} as const satisfies Record<string, Endpoint>;
