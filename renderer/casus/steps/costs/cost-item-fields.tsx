import {
  certaintyOfCostSchema,
  payerSchema,
  rhythmSchema,
  type CostItem,
} from '../../../../main/domain/costs/cost-item.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { certaintyNames, payerNames, rhythmNames } from './cost-names.ts';
import styles from './costs.module.css';
import { NumberInput } from './number-input.tsx';

type CostItemFieldsProps = {
  readonly item: CostItem;
  readonly number: number;
  readonly onChange: (item: CostItem) => void;
  readonly onRemove: () => void;
};

const mostEuros = 100_000_000;

/** One line of the worksheet. A figure that somebody claims carries its mark in words. */
export function CostItemFields({ item, number, onChange, onRemove }: CostItemFieldsProps) {
  const set = (part: Partial<CostItem>) => onChange({ ...item, ...part });
  return (
    <div
      className={styles['item']}
      data-certainty={item.certainty}
      role="group"
      aria-label={`Post ${String(number)}`}
    >
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
      <div>
        <Button purpose="subtle" onClick={onRemove}>
          {`Haal post ${String(number)} weg`}
        </Button>
      </div>
    </div>
  );
}
