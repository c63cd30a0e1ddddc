import { useDeferredValue } from 'react';

import { doNothing, type CostItem, type Costs } from '../../../../main/domain/costs/cost-item.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Heading } from '../../../ui/heading.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { MethodHelp } from '../method-help.tsx';
import type { StepProps } from '../step-props.ts';
import { addAndFollow, removeAndFollow } from '../../undo/follow-list.ts';
import { CostItemFields } from './cost-item-fields.tsx';
import { CostRates } from './cost-rates.tsx';
import { CostTotals } from './cost-totals.tsx';
import styles from './costs.module.css';

/** An open sum: what each decision and doing nothing cost, who pays, and how sure that is. */
export function CostWorksheet({ casus, change }: StepProps) {
  const { costs } = casus;
  const settled = useDeferredValue(costs);
  const scenarios = [
    ...casus.options.map(({ id, title }, index) => ({
      value: id,
      label: title.trim() || `Besluit ${String(index + 1)}`,
    })),
    { value: doNothing, label: 'Niets doen' },
  ];
  const set = (update: (costs: Costs) => Costs) =>
    change((current) => ({ ...current, costs: update(current.costs) }));
  const setItem = (changed: CostItem) =>
    set((current) => ({
      ...current,
      items: current.items.map((item) => (item.id === changed.id ? changed : item)),
    }));

  return (
    <Disclosure
      summary={`Kosten: wat kost het, en wie betaalt? (${String(costs.items.length)} posten)`}
    >
      <MethodHelp
        summary="Hoe je rekent"
        page="kosten"
        headings={['Prijzen zoeken', 'Wat je niet telt', 'Controleren', 'Wat misgaat']}
      />
      {scenarios.map(({ value, label }) => (
        <section key={value} className={styles['scenario']} aria-label={`Kosten van ${label}`}>
          <Heading level={3}>{label}</Heading>
          {costs.items
            .filter(({ scenario }) => scenario === value)
            .map((item, index) => (
              <CostItemFields
                key={item.id}
                item={item}
                number={index + 1}
                onChange={setItem}
                onRemove={() =>
                  removeAndFollow(
                    () =>
                      set((current) => ({
                        ...current,
                        items: current.items.filter(({ id }) => id !== item.id),
                      })),
                    `post ${String(index + 1)} van ${label}`,
                  )
                }
              />
            ))}
          <div>
            <Button
              disabled={costs.items.length >= 200}
              onClick={() =>
                addAndFollow(
                  () =>
                    set((current) => ({ ...current, items: [...current.items, emptyItem(value)] })),
                  `post bij ${label}`,
                )
              }
            >
              {`Voeg een post toe bij: ${label}`}
            </Button>
          </div>
        </section>
      ))}
      <CostRates costs={costs} onChange={(part) => set((current) => ({ ...current, ...part }))} />
      {costs.items.length > 0 && <CostTotals costs={settled} scenarios={scenarios} />}
      <TextArea
        label="Wat telt maar geen prijs heeft"
        description="Slapen zonder angst, een kind dat vrienden meeneemt. Verzin er geen bedrag bij."
        rows={2}
        maxLength={20_000}
        value={costs.unpriced}
        onChange={(unpriced) => set((current) => ({ ...current, unpriced }))}
      />
    </Disclosure>
  );
}

function emptyItem(scenario: string): CostItem {
  return {
    id: crypto.randomUUID(),
    scenario,
    label: '',
    low: 0,
    high: 0,
    rhythm: 'eenmalig',
    fromYear: 0,
    years: 1,
    payer: 'gemeente',
    certainty: 'schatting',
    priceYear: null,
    source: '',
  };
}
