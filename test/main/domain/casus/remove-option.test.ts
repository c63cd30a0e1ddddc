import { expect, test } from 'vitest';

import { removeOption } from '../../../../main/domain/casus/remove-option.ts';
import { emptyCosts, type CostItem } from '../../../../main/domain/costs/cost-item.ts';
import { makeCasus } from '../../../helpers/make-casus.ts';

const option = { title: 'Afwijzen', text: '', standard: true, consequences: [] };
const item: CostItem = {
  id: 'k',
  scenario: 'a',
  label: 'Fiets',
  low: 1,
  high: 2,
  rhythm: 'eenmalig',
  fromYear: 0,
  years: 1,
  payer: 'gemeente',
  certainty: 'vast',
  priceYear: null,
  source: '',
};

test('a decision goes with its costs, and is chosen no more', () => {
  const casus = makeCasus({
    options: [
      { ...option, id: 'a' },
      { ...option, id: 'b' },
    ],
    costs: { ...emptyCosts, items: [item, { ...item, id: 'l', scenario: 'b' }] },
    decision: { outcome: null, chosen: 'a', motivation: '', letter: '' },
  });

  expect(removeOption(casus, 'a')).toMatchObject({
    options: [{ id: 'b' }],
    costs: { items: [{ id: 'l' }] },
    decision: { chosen: null },
  });
});
