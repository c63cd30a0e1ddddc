import { memo } from 'react';

import type { Option } from '../../../main/domain/casus/option.ts';
import { richtingSchema, termijnSchema } from '../../../main/domain/content/vocabulary.ts';
import type { Costs } from '../../../main/domain/costs/cost-item.ts';
import { costTotals } from '../../../main/domain/costs/cost-totals.ts';
import {
  betrokkeneNames,
  richtingNames,
  termijnNames,
} from '../../library/reading/reading-names.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { rangeText } from './costs/cost-names.ts';
import { optionIdOf } from './option-entry.tsx';
import { optionName } from './option-name.ts';
import styles from './table.module.css';

type OptionsTableProps = {
  readonly options: readonly Option[];
  readonly costs: Costs;
  /** Id of the decision that was chosen. */
  readonly chosen: string | null;
};

/** The decisions under each other: what each does to whom, by when, and what it costs. */
export const OptionsTable = memo(function OptionsTable(props: OptionsTableProps) {
  const { options, costs, chosen } = props;
  if (options.every(({ consequences }) => consequences.length === 0)) return null;
  const totals = costTotals(
    costs,
    options.map(({ id }) => id),
  );
  return (
    <div>
      <div
        className={styles['scroll']}
        role="region"
        aria-label="Gevolgen per besluit"
        tabIndex={0}
      >
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">Besluit</th>
              {termijnSchema.options.map((termijn) => (
                <th key={termijn} scope="col">
                  {termijnNames[termijn]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {options.map((option, index) => (
              <tr key={option.id}>
                <th scope="row" className={styles['name']}>
                  <TextButton onClick={() => goTo(option.id)}>
                    <VisuallyHidden>Ga naar </VisuallyHidden>
                    {optionName(option, index)}
                  </TextButton>
                  <Facts
                    facts={[
                      option.standard ? 'zou normaal volgen' : '',
                      option.id === chosen ? 'gekozen' : '',
                      (totals[index]?.items ?? 0) > 0
                        ? rangeText(totals[index]?.total ?? { low: 0, high: 0 })
                        : '',
                    ]}
                  />
                </th>
                {termijnSchema.options.map((termijn) => (
                  <td key={termijn}>
                    {option.consequences
                      .filter((consequence) => consequence.termijn === termijn)
                      .map(({ id, betrokkene, richting }) => (
                        <div key={id}>
                          <span aria-hidden="true">{`${richtingNames[richting].sign} `}</span>
                          {betrokkeneNames[betrokkene]}
                          <VisuallyHidden>{`: ${richtingNames[richting].word}`}</VisuallyHidden>
                        </div>
                      ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['note']} aria-hidden="true">
        {richtingSchema.options
          .map((richting) => `${richtingNames[richting].sign} ${richtingNames[richting].word}`)
          .join(' · ')}
      </p>
    </div>
  );
});

/** What else is known of a decision, a line each. */
function Facts({ facts }: { readonly facts: readonly string[] }) {
  return facts
    .filter((fact) => fact !== '')
    .map((fact) => (
      <span key={fact} className={styles['note']}>
        {fact}
      </span>
    ));
}

/** Brings the keyboard to where a decision is written. */
function goTo(option: string): void {
  const entry = document.getElementById(optionIdOf(option));
  entry?.querySelector('input')?.focus();
  entry?.scrollIntoView({ block: 'start' });
}
