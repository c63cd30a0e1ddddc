import type { CostItem, Costs } from './cost-item.ts';

/** A range in euros. Lowest and highest both add up, since every item may turn out either way. */
export type Range = { readonly low: number; readonly high: number };

const timesAYear: Readonly<Record<CostItem['rhythm'], number>> = {
  eenmalig: 1,
  'per-week': 52,
  'per-maand': 12,
  'per-jaar': 1,
};

/**
 * What one euro of year `year` counts for today.
 *
 * Prices rise with the index `i` and a later euro counts less by the discount rate `d`, both a year:
 * factor = ((1 + i) / (1 + d)) ^ year, with year 0 for what is paid this year. This is the usual
 * present value of social cost-benefit analysis (MKBA); there is no rate in the app that is "right":
 * both stand at 0 until somebody fills in the ones of their own organisation.
 *
 * @param year - Years from now, whole, 0 or more.
 */
export function presentFactor(
  { discountPercent, indexPercent }: Pick<Costs, 'discountPercent' | 'indexPercent'>,
  year: number,
): number {
  return ((1 + indexPercent / 100) / (1 + discountPercent / 100)) ** year;
}

/** What one item costs over all its years, in euros of today. */
export function presentCost(item: CostItem, costs: Costs): Range {
  const years = item.rhythm === 'eenmalig' ? 1 : item.years;
  const factor = Array.from({ length: years }, (_, year) =>
    presentFactor(costs, item.fromYear + year),
  ).reduce((sum, each) => sum + each, 0);
  const [low, high] = item.low <= item.high ? [item.low, item.high] : [item.high, item.low];
  const times = timesAYear[item.rhythm] * factor;
  return { low: low * times, high: high * times };
}

/** Adds ranges; nothing adds up to nothing. */
export function addRanges(ranges: readonly Range[]): Range {
  return ranges.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), {
    low: 0,
    high: 0,
  });
}
