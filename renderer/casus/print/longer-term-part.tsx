import type { Casus } from '../../../main/domain/casus/casus.ts';
import type { Option } from '../../../main/domain/casus/option.ts';
import { perspectiveSchema } from '../../../main/domain/casus/perspective.ts';
import { doNothing, type CostItem, type Costs } from '../../../main/domain/costs/cost-item.ts';
import { costTotals } from '../../../main/domain/costs/cost-totals.ts';
import {
  betrokkeneNames,
  richtingNames,
  termijnNames,
} from '../../library/reading/reading-names.ts';
import { stepTexts } from '../../shared/step-texts.ts';
import { certaintyNames, payerNames, rangeText, rhythmNames } from '../steps/costs/cost-names.ts';
import { optionName } from '../steps/option-name.ts';
import { perspectiveVerdictNames, sideTexts } from '../steps/perspectives-field.tsx';
import styles from './casus-print.module.css';
import { Part, Words } from './part.tsx';

/** Step 3 on paper: the options with what they lead to, ethics, perspectives and money. */
export function LongerTermPart({ casus }: { readonly casus: Casus }) {
  const { options, perspectives, costs } = casus;
  return (
    <Part title={stepTexts['langere-termijn'].title} text={casus.consequences}>
      {options.map((option, index) => (
        <OptionOnPaper
          key={option.id}
          option={option}
          name={optionName(option, index)}
          isChosen={option.id === casus.decision.chosen}
        />
      ))}
      <Words term="Ethiek" values={[casus.ethics]} />
      <Words term="Bestuurlijk" values={[casus.governance]} />
      {perspectiveSchema.options.map((side) => {
        const { verdict, why } = perspectives[side];
        const verdictName = verdict === null ? '' : perspectiveVerdictNames[verdict].toLowerCase();
        return <Words key={side} term={sideTexts[side].name} values={[verdictName, why]} />;
      })}
      {costs.items.length > 0 && (
        <>
          <h3>Kosten</h3>
          <ul>
            {costs.items.map((item) => (
              <li key={item.id}>{costText(item, options)}</li>
            ))}
          </ul>
          <h3>Totalen, in euro’s van nu</h3>
          <ul>
            {totalTexts(costs, options).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <Words term="Niet in geld te zeggen" values={[costs.unpriced]} />
    </Part>
  );
}

function OptionOnPaper({
  option,
  name,
  isChosen,
}: {
  readonly option: Option;
  readonly name: string;
  readonly isChosen: boolean;
}) {
  const notes = [option.standard ? 'het gewone besluit' : '', isChosen ? 'gekozen' : ''];
  const note = notes.filter((text) => text !== '').join(', ');
  return (
    <>
      <h3>
        {name}
        {note !== '' && ` (${note})`}
      </h3>
      {option.text.trim() !== '' && <p className={styles['text']}>{option.text.trim()}</p>}
      {option.consequences.length > 0 && (
        <ul>
          {option.consequences.map(({ id, termijn, betrokkene, richting, text }) => (
            <li key={id}>
              {termijnNames[termijn]}, {betrokkeneNames[betrokkene].toLowerCase()}:{' '}
              {richtingNames[richting].word}. {text}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function scenarioName(scenario: string, options: readonly Option[]): string {
  const index = options.findIndex(({ id }) => id === scenario);
  const option = options[index];
  return option === undefined ? 'Niets doen' : optionName(option, index);
}

/** What each decision costs in all; one for which nothing was counted is left out. */
function totalTexts(costs: Costs, options: readonly Option[]): string[] {
  return costTotals(costs, [...options.map(({ id }) => id), doNothing])
    .filter(({ items }) => items > 0)
    .map(({ scenario, total, claimed }) => {
      const claim =
        claimed.high === 0 ? '' : `, waarvan beweerd en niet na te gaan ${rangeText(claimed)}`;
      return `${scenarioName(scenario, options)}: ${rangeText(total)}${claim}`;
    });
}

function costText(item: CostItem, options: readonly Option[]): string {
  const parts = [
    `${scenarioName(item.scenario, options)}: ${item.label}`,
    `${rangeText(item)} ${rhythmNames[item.rhythm].toLowerCase()}`,
    payerNames[item.payer].toLowerCase(),
    certaintyNames[item.certainty].toLowerCase(),
    item.source,
  ];
  return parts.filter((part) => part !== '').join('; ');
}
