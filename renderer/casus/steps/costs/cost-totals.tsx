import { memo, useId } from 'react';

import { doNothing, type Costs } from '../../../../main/domain/costs/cost-item.ts';
import {
  costTotals,
  pocketShifts,
  type PocketShift,
  type ScenarioTotal,
} from '../../../../main/domain/costs/cost-totals.ts';
import { Heading } from '../../../ui/heading.tsx';
import { Paragraph } from '../../../ui/paragraph.tsx';
import { payerNames, rangeText } from './cost-names.ts';
import styles from './costs.module.css';

const list = new Intl.ListFormat('nl');

type CostTotalsProps = {
  readonly costs: Costs;
  readonly scenarios: readonly { readonly value: string; readonly label: string }[];
};

/** The sums: a bar beside each figure, who pays, and who pays for what another one saves. */
export const CostTotals = memo(function CostTotals({ costs, scenarios }: CostTotalsProps) {
  const totals = costTotals(
    costs,
    scenarios.map(({ value }) => value),
  );
  const most = Math.max(1, ...totals.map(({ total }) => total.high));
  const nothing = totals.find(({ scenario, items }) => scenario === doNothing && items > 0);
  return (
    <section className={styles['totals']} aria-label="Totalen">
      <Heading level={3}>Totalen, in euro’s van nu</Heading>
      {totals.map((total, index) => (
        <div key={total.scenario} className={styles['total']}>
          <strong>{scenarios[index]?.label}</strong>
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
          {nothing !== undefined && total.items > 0 && total.scenario !== doNothing && (
            <Pockets shifts={pocketShifts(nothing, total)} />
          )}
        </div>
      ))}
      <Paragraph muted>
        Vol: wat het minstens kost. Gestreept: wat het hoogstens meer kost. Open vak: wat alleen
        beweerd is. Een som bewijst niets en geeft niemand een recht.
      </Paragraph>
    </section>
  );
});

type BarProps = { readonly total: ScenarioTotal; readonly most: number };

/** A drawing of one range, with what is only claimed as an empty box behind it; the figures say the same. */
function Bar({ total: { total, claimed }, most }: BarProps) {
  const patternId = useId();
  const share = (amount: number) => Math.max(0, Math.min(100, (amount / most) * 100));
  const firm = { low: share(total.low - claimed.low), high: share(total.high - claimed.high) };
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
      <rect width={firm.high} height="8" fill={`url(#${patternId})`} />
      <rect width={firm.low} height="8" className={styles['sure']} />
      {claimed.high > 0 && (
        <rect
          x={firm.high}
          y="0.5"
          width={Math.max(0, share(total.high) - firm.high)}
          height="7"
          className={styles['claimed']}
        />
      )}
    </svg>
  );
}

/** Compared with doing nothing: who pays more, who less, and whether one pays for what another saves. */
function Pockets({ shifts }: { readonly shifts: readonly PocketShift[] }) {
  const names = (chosen: readonly PocketShift[]) =>
    list.format(chosen.map(({ payer }) => payerNames[payer].toLowerCase()));
  const more = shifts.filter(({ difference }) => difference.low > 0);
  const less = shifts.filter(({ difference }) => difference.high < 0);
  return (
    <div className={styles['pockets']}>
      Vergeleken met niets doen:
      <ul className={styles['shifts']}>
        {shifts.map(({ payer, difference: { low, high } }) => (
          <li key={payer}>
            {low >= 0
              ? `${payerNames[payer]} betaalt ${rangeText({ low, high })} meer`
              : high <= 0
                ? `${payerNames[payer]} betaalt ${rangeText({ low: -high, high: -low })} minder`
                : `${payerNames[payer]}: van ${rangeText({ low: -low, high: -low })} minder tot ${rangeText({ low: high, high })} meer`}
          </li>
        ))}
      </ul>
      {more.length > 0 && less.length > 0 && (
        <strong>
          {`Verkeerde portemonnee: ${names(more)} ${more.length > 1 ? 'betalen' : 'betaalt'}, ${names(less)} ${less.length > 1 ? 'besparen' : 'bespaart'}.`}
        </strong>
      )}
    </div>
  );
}
