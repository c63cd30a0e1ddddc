import { payerSchema, type Costs, type Payer } from './cost-item.ts';
import { addRanges, presentCost, type Range } from './yearly-costs.ts';

/** What one decision costs, in all and by who pays. */
export type ScenarioTotal = {
  readonly scenario: string;
  readonly total: Range;
  /** Only those who pay something, in a fixed order. */
  readonly payers: readonly { readonly payer: Payer; readonly total: Range }[];
  /** The part of `total` that rests on what somebody claims and nobody can check. */
  readonly claimed: Range;
  readonly items: number;
};

/**
 * Totals for each scenario that is asked for, in its order. A scenario without items is there too,
 * with nothing: not counted is something else than free, and `items` tells which.
 */
export function costTotals(costs: Costs, scenarios: readonly string[]): ScenarioTotal[] {
  return scenarios.map((scenario) => {
    const items = costs.items.filter((item) => item.scenario === scenario);
    const sum = (chosen: typeof items) => addRanges(chosen.map((item) => presentCost(item, costs)));
    return {
      scenario,
      total: sum(items),
      payers: payerSchema.options
        .filter((payer) => items.some((item) => item.payer === payer))
        .map((payer) => ({ payer, total: sum(items.filter((item) => item.payer === payer)) })),
      claimed: sum(items.filter((item) => item.certainty === 'claim')),
      items: items.length,
    };
  });
}

/** Who is better or worse off when one decision is taken instead of another. */
export type PocketShift = { readonly payer: Payer; readonly difference: Range };

/**
 * The wrong pocket: who pays more and who pays less under `after` than under `before`.
 *
 * @returns For each payer what `after` costs more (positive) or less (negative). Low and high are the
 *   two ends of what may come of it: the lowest after against the highest before, and the reverse.
 */
export function pocketShifts(before: ScenarioTotal, after: ScenarioTotal): PocketShift[] {
  const nothing: Range = { low: 0, high: 0 };
  const of = ({ payers }: ScenarioTotal, payer: Payer) =>
    payers.find((each) => each.payer === payer)?.total ?? nothing;
  return payerSchema.options
    .filter((payer) => [before, after].some(({ payers }) => payers.some((p) => p.payer === payer)))
    .map((payer) => {
      const was = of(before, payer);
      const becomes = of(after, payer);
      return {
        payer,
        difference: { low: becomes.low - was.high, high: becomes.high - was.low },
      };
    });
}
