import { useId } from 'react';

import { doNothing, type Costs } from '../../../../main/domain/costs/cost-item.ts';
import {
  costTotals,
  pocketShifts,
  type ScenarioTotal,
} from '../../../../main/domain/costs/cost-totals.ts';
import { Heading } from '../../../ui/heading.tsx';
import { Paragraph } from '../../../ui/paragraph.tsx';
import { payerNames, rangeText } from './cost-names.ts';
import styles from './costs.module.css';

type CostTotalsProps = {
  readonly costs: Costs;
  readonly scenarios: readonly { readonly value: string; readonly label: string }[];
};

/** The sums: a bar beside each figure, who pays, and who pays for what another one saves. */
export function CostTotals({ costs, scenarios }: CostTotalsProps) {
  const totals = costTotals(
    costs,
    scenarios.map(({ value }) => value),
  );
  const name = (id: string) => scenarios.find(({ value }) => value === id)?.label ?? id;
  const most = Math.max(1, ...totals.map(({ total }) => total.high));
  const nothing = totals.find(({ scenario }) => scenario === doNothing);
  return (
    <section className={styles['totals']} aria-label="Totalen">
      <Heading level={3}>Totalen, in euro’s van nu</Heading>
      {totals.map((total) => (
        <div key={total.scenario} className={styles['total']}>
          <strong>{name(total.scenario)}</strong>
          <span>{total.items === 0 ? 'nog niet geteld' : rangeText(total.total)}</span>
          <Bar total={total} most={most} />
          {total.claimed.high !== 0 && (
            <span className={styles['claim']}>
              {`Waarvan beweerd, niet na te gaan: ${rangeText(total.claimed)}`}
            </span>
          )}
          {total.payers.length > 0 && (
            <span className={styles['payers']}>
              {total.payers
                .map(({ payer, total: part }) => `${payerNames[payer]} ${rangeText(part)}`)
                .join(' · ')}
            </span>
          )}
        </div>
      ))}
      {nothing !== undefined && nothing.items > 0 && (
        <Pockets nothing={nothing} totals={totals} name={name} />
      )}
      <Paragraph muted>
        Vol: wat het minstens kost. Gestreept: wat het hoogstens meer kost. Een som bewijst niets en
        geeft niemand een recht.
      </Paragraph>
    </section>
  );
}

/** A drawing of one range; the figures beside it say the same. */
function Bar({ total: { total }, most }: { readonly total: ScenarioTotal; readonly most: number }) {
  const patternId = useId();
  const share = (amount: number) => Math.max(0, Math.min(100, (amount / most) * 100));
  return (
    <svg
      className={styles['bar']}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <pattern id={patternId} width="2" height="8" patternUnits="userSpaceOnUse">
          <rect width="1" height="8" className={styles['stripe']} />
        </pattern>
      </defs>
      <rect width={share(total.high)} height="8" fill={`url(#${patternId})`} />
      <rect width={share(total.low)} height="8" className={styles['sure']} />
    </svg>
  );
}

type PocketsProps = {
  readonly nothing: ScenarioTotal;
  readonly totals: readonly ScenarioTotal[];
  readonly name: (scenario: string) => string;
};

/** Compared with doing nothing: who pays more, who less. */
function Pockets({ nothing, totals, name }: PocketsProps) {
  const counted = totals.filter(({ scenario, items }) => scenario !== doNothing && items > 0);
  if (counted.length === 0) return null;
  return (
    <>
      <Heading level={3}>Uit welke portemonnee, vergeleken met niets doen</Heading>
      {counted.map((total) => (
        <div key={total.scenario}>
          <strong>{name(total.scenario)}</strong>
          <ul className={styles['shifts']}>
            {pocketShifts(nothing, total).map(({ payer, difference: { low, high } }) => (
              <li key={payer}>
                {low >= 0
                  ? `${payerNames[payer]} betaalt ${rangeText({ low, high })} meer`
                  : high <= 0
                    ? `${payerNames[payer]} betaalt ${rangeText({ low: -high, high: -low })} minder`
                    : `${payerNames[payer]}: van ${rangeText({ low: -low, high: -low })} minder tot ${rangeText({ low: high, high })} meer`}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
