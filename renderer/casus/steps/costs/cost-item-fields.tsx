import { memo, useState } from 'react';

import {
  certaintyOfCostSchema,
  payerSchema,
  rhythmSchema,
  type CostItem,
} from '../../../../main/domain/costs/cost-item.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { removeAndFollow } from '../../undo/follow-list.ts';
import type { StepProps } from '../step-props.ts';
import { certaintyNames, payerNames, rangeText, rhythmNames } from './cost-names.ts';
import styles from './costs.module.css';
import { NumberInput } from './number-input.tsx';

type CostItemFieldsProps = {
  readonly item: CostItem;
  readonly number: number;
  /** The decision that it belongs to, as the screen calls it. */
  readonly of: string;
  readonly change: StepProps['change'];
};

const mostEuros = 100_000_000;

/**
 * One line of the worksheet, folded once it has a name. A figure that somebody claims carries its mark
 * in words.
 */
export const CostItemFields = memo(function CostItemFields(props: CostItemFieldsProps) {
  const { item, number, of, change } = props;
  const [open, setOpen] = useState(item.label === '');
  const setItems = (update: (items: readonly CostItem[]) => CostItem[]) =>
    change((current) => ({
      ...current,
      costs: { ...current.costs, items: update(current.costs.items) },
    }));
  const set = (part: Partial<CostItem>) =>
    setItems((items) => items.map((each) => (each.id === item.id ? { ...each, ...part } : each)));
  return (
    <div
      className={styles['item']}
      data-certainty={item.certainty}
      role="group"
      aria-label={`Post ${String(number)}`}
    >
      <Disclosure summary={summaryOf(item, number)} open={open} onToggle={setOpen}>
        <TextInput
          label="Wat"
          value={item.label}
          maxLength={300}
          onChange={(label) => set({ label })}
        />
        <div className={styles['fields']}>
          <NumberInput
            label="Laag (€)"
            value={item.low}
            least={-mostEuros}
            most={mostEuros}
            onChange={(low) => set({ low: low ?? 0 })}
          />
          <NumberInput
            label="Hoog (€)"
            value={item.high}
            least={-mostEuros}
            most={mostEuros}
            onChange={(high) => set({ high: high ?? 0 })}
          />
          <Select
            label="Hoe vaak"
            value={item.rhythm}
            choices={rhythmSchema.options.map((value) => ({ value, label: rhythmNames[value] }))}
            onChange={(rhythm) => set({ rhythm })}
          />
          <NumberInput
            label="Begint over (jaar)"
            value={item.fromYear}
            least={0}
            most={50}
            whole
            onChange={(fromYear) => set({ fromYear: fromYear ?? 0 })}
          />
          {item.rhythm !== 'eenmalig' && (
            <NumberInput
              label="Duurt (jaar)"
              value={item.years}
              least={1}
              most={50}
              whole
              onChange={(years) => set({ years: years ?? 1 })}
            />
          )}
          <Select
            label="Wie betaalt"
            value={item.payer}
            choices={payerSchema.options.map((value) => ({ value, label: payerNames[value] }))}
            onChange={(payer) => set({ payer })}
          />
          <Select
            label="Hoe zeker"
            value={item.certainty}
            choices={certaintyOfCostSchema.options.map((value) => ({
              value,
              label: certaintyNames[value],
            }))}
            onChange={(certainty) => set({ certainty })}
          />
          <NumberInput
            label="Prijspeil (jaar)"
            value={item.priceYear}
            least={1990}
            most={2100}
            whole
            onChange={(priceYear) => set({ priceYear })}
          />
        </div>
        <TextInput
          label="Bron"
          value={item.source}
          maxLength={1000}
          error={
            item.certainty === 'claim' && item.source.trim() === ''
              ? 'Wie beweert dit, en waar?'
              : undefined
          }
          onChange={(source) => set({ source })}
        />
        <div className={styles['quiet']}>
          <Button
            purpose="subtle"
            onClick={() =>
              removeAndFollow(
                () => setItems((items) => items.filter(({ id }) => id !== item.id)),
                `post ${String(number)} van ${of}`,
              )
            }
          >
            {`Haal post ${String(number)} weg`}
          </Button>
        </div>
      </Disclosure>
    </div>
  );
});

/** One line that says what is known: what, how much, how often, who pays, how sure. */
function summaryOf(item: CostItem, number: number): string {
  const name = item.label.trim() || `Post ${String(number)}`;
  const facts = [
    `${rangeText(item)} ${item.rhythm === 'eenmalig' ? 'eenmalig' : rhythmNames[item.rhythm].toLowerCase()}`,
    payerNames[item.payer].toLowerCase(),
    certaintyNames[item.certainty].toLowerCase(),
  ];
  return `${name}: ${facts.join(', ')}`;
}
