import { z } from 'zod';

import { partIdSchema } from '../text.ts';

/** Who pays. `netwerk`: family and neighbours, who often pay in time or work. */
export const payerSchema = z.enum([
  'inwoner',
  'netwerk',
  'gemeente',
  'zorgverzekeraar',
  'zorgkantoor',
  'rijk',
  'woningcorporatie',
  'andere-instantie',
]);
export type Payer = z.infer<typeof payerSchema>;

/** `vast`: on a bill or price list. `schatting`: our own guess. `claim`: somebody says so, nobody can check it. */
export const certaintyOfCostSchema = z.enum(['vast', 'schatting', 'claim']);
export type CertaintyOfCost = z.infer<typeof certaintyOfCostSchema>;

export const rhythmSchema = z.enum(['eenmalig', 'per-week', 'per-maand', 'per-jaar']);
export type Rhythm = z.infer<typeof rhythmSchema>;

/** What nothing done costs has a column of its own; no option has this id. */
export const doNothing = 'niets-doen';

const eurosSchema = z.number().min(-100_000_000).max(100_000_000);

/** One line of the worksheet. Amounts are euros; a saving is a negative amount. */
export const costItemSchema = z.strictObject({
  id: partIdSchema,
  /** Id of an option, or `niets-doen`. */
  scenario: partIdSchema,
  label: z.string().max(300),
  /** Lowest and highest, each time that it is paid. */
  low: eurosSchema,
  high: eurosSchema,
  rhythm: rhythmSchema,
  /** First year in which it is paid, counted from 0, and for how many years; of no use for `eenmalig` but the first. */
  fromYear: z.int().min(0).max(50),
  years: z.int().min(1).max(50),
  payer: payerSchema,
  certainty: certaintyOfCostSchema,
  /** Year in whose prices the amounts are. */
  priceYear: z.int().min(1990).max(2100).nullable(),
  source: z.string().max(1_000),
});
export type CostItem = z.infer<typeof costItemSchema>;

export const costsSchema = z.strictObject({
  items: z.array(costItemSchema).max(200),
  /** Yearly discount rate, percent. */
  discountPercent: z.number().min(0).max(20),
  /** Yearly rise of prices, percent. */
  indexPercent: z.number().min(-5).max(20),
  /** What has no price but does count. */
  unpriced: z.string().max(20_000),
});
export type Costs = z.infer<typeof costsSchema>;

/** An empty worksheet, that counts a euro later as much as one now until somebody says otherwise. */
export const emptyCosts: Costs = { items: [], discountPercent: 0, indexPercent: 0, unpriced: '' };
