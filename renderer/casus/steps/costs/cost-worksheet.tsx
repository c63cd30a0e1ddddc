import { useDeferredValue, useMemo } from 'react';

import { doNothing, type CostItem, type Costs } from '../../../../main/domain/costs/cost-item.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Heading } from '../../../ui/heading.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { MethodHelp } from '../method-help.tsx';
import { optionName } from '../option-name.ts';
import type { StepProps } from '../step-props.ts';
import { addAndFollow } from '../../undo/follow-list.ts';
import { CostItemFields } from './cost-item-fields.tsx';
import { CostRates } from './cost-rates.tsx';
import { CostTotals } from './cost-totals.tsx';
import styles from './costs.module.css';

/** An open sum: what each decision and doing nothing cost, who pays, and how sure that is. */
export function CostWorksheet({ casus, change }: StepProps) {
  const { costs } = casus;
  const settled = useDeferredValue(costs);
  const { options } = casus;
  const scenarios = useMemo(
    () => [
      ...options.map((option, index) => ({ value: option.id, label: optionName(option, index) })),
      { value: doNothing, label: 'Niets doen' },
    ],
    [options],
  );
  const set = (update: (costs: Costs) => Costs) =>
    change((current) => ({ ...current, costs: update(current.costs) }));

  return (
    <Disclosure
      summary={`Kosten: wat kost het, en wie betaalt? (${String(costs.items.length)} posten)`}
    >
      <MethodHelp
        summary="Hoe je rekent"
        page="kosten"
        headings={['Prijzen zoeken', 'Wat je niet telt', 'Controleren', 'Wat misgaat']}
      />
      {costs.items.length > 0 && <CostTotals costs={settled} scenarios={scenarios} />}
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
                of={label}
                change={change}
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
