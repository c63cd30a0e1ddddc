import { expect, test } from 'vitest';

import { emptyCosts, type CostItem } from '../../../../main/domain/costs/cost-item.ts';
import { costTotals, pocketShifts } from '../../../../main/domain/costs/cost-totals.ts';
import { presentCost, presentFactor } from '../../../../main/domain/costs/yearly-costs.ts';

const item = (changes: Partial<CostItem> = {}): CostItem => ({
  id: 'a',
  scenario: 'fiets',
  label: 'Fiets',
  low: 1800,
  high: 2600,
  rhythm: 'eenmalig',
  fromYear: 0,
  years: 1,
  payer: 'gemeente',
  certainty: 'schatting',
  priceYear: 2026,
  source: '',
  ...changes,
});

test('what is paid every month for two years counts twenty-four times', () => {
  const monthly = item({ rhythm: 'per-maand', low: 10, high: 20, years: 2 });

  expect(presentCost(monthly, emptyCosts)).toEqual({ low: 240, high: 480 });
});

test('once is once, whatever the number of years says', () => {
  expect(presentCost(item({ years: 10 }), emptyCosts)).toEqual({ low: 1800, high: 2600 });
});

test('a later euro counts less by the discount rate and more by the index', () => {
  expect(presentFactor({ discountPercent: 25, indexPercent: 0 }, 2)).toBeCloseTo(0.64);
  expect(presentFactor({ discountPercent: 0, indexPercent: 10 }, 2)).toBeCloseTo(1.21);
  expect(presentFactor({ discountPercent: 3, indexPercent: 3 }, 40)).toBeCloseTo(1);
});

test('amounts that were swapped still make a range', () => {
  expect(presentCost(item({ low: 9, high: 4 }), emptyCosts)).toEqual({ low: 4, high: 9 });
});

test('adds up by payer, and keeps apart what is only claimed', () => {
  const costs = {
    ...emptyCosts,
    items: [
      item(),
      item({ id: 'b', payer: 'inwoner', low: 100, high: 100 }),
      item({ id: 'c', low: 1000, high: 1000, certainty: 'claim' }),
      item({ id: 'd', scenario: 'niets-doen', payer: 'rijk', low: 1, high: 2 }),
    ],
  };

  const [bike, nothing, other] = costTotals(costs, ['fiets', 'niets-doen', 'anders']);

  expect(bike).toEqual({
    scenario: 'fiets',
    total: { low: 2900, high: 3700 },
    payers: [
      { payer: 'inwoner', total: { low: 100, high: 100 } },
      { payer: 'gemeente', total: { low: 2800, high: 3600 } },
    ],
    claimed: { low: 1000, high: 1000 },
    items: 3,
  });
  expect(nothing?.total).toEqual({ low: 1, high: 2 });
  expect(other).toMatchObject({ total: { low: 0, high: 0 }, items: 0 });
});

test('shows who pays for what another one saves', () => {
  const costs = {
    ...emptyCosts,
    items: [
      item(),
      item({ id: 'b', scenario: 'niets-doen', payer: 'rijk', low: 9000, high: 15_000 }),
    ],
  };
  const [before, after] = costTotals(costs, ['niets-doen', 'fiets']);
  if (before === undefined || after === undefined) throw new Error('a scenario is missing');

  expect(pocketShifts(before, after)).toEqual([
    { payer: 'gemeente', difference: { low: 1800, high: 2600 } },
    { payer: 'rijk', difference: { low: -15_000, high: -9000 } },
  ]);
});
