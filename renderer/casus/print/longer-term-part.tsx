import type { Casus } from '../../../main/domain/casus/casus.ts';
import type { Option } from '../../../main/domain/casus/option.ts';
import { perspectiveSchema } from '../../../main/domain/casus/perspective.ts';
import { doNothing, type CostItem } from '../../../main/domain/costs/cost-item.ts';
import {
  betrokkeneNames,
  richtingNames,
  termijnNames,
} from '../../library/reading/reading-names.ts';
import { stepTexts } from '../step-texts.ts';
import { certaintyNames, payerNames, rangeText, rhythmNames } from '../steps/costs/cost-names.ts';
import { perspectiveVerdictNames, sideTexts } from '../steps/perspectives-field.tsx';
import styles from './casus-print.module.css';
import { Part, Words } from './part.tsx';

/** Step 3 on paper: the options with what they lead to, ethics, perspectives and money. */
export function LongerTermPart({ casus }: { readonly casus: Casus }) {
  const { options, perspectives, costs } = casus;
  return (
    <Part title={stepTexts['langere-termijn'].title} text={casus.consequences}>
      {options.map((option) => (
        <OptionOnPaper
          key={option.id}
          option={option}
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
          <p>
            <strong>Kosten</strong>
          </p>
          <ul>
            {costs.items.map((item) => (
              <li key={item.id}>{costText(item, options)}</li>
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
  isChosen,
}: {
  readonly option: Option;
  readonly isChosen: boolean;
}) {
  const notes = [option.standard ? 'het gewone besluit' : '', isChosen ? 'gekozen' : ''];
  const note = notes.filter((text) => text !== '').join(', ');
  return (
    <>
      <p className={styles['text']}>
        <strong>{option.title}</strong>
        {note !== '' && ` (${note})`}
        {option.text.trim() !== '' && `\n${option.text}`}
      </p>
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

function costText(item: CostItem, options: readonly Option[]): string {
  const scenario =
    item.scenario === doNothing
      ? 'Niets doen'
      : (options.find(({ id }) => id === item.scenario)?.title ?? 'Besluit zonder titel');
  const parts = [
    `${scenario}: ${item.label}`,
    `${rangeText(item)} ${rhythmNames[item.rhythm].toLowerCase()}`,
    payerNames[item.payer].toLowerCase(),
    certaintyNames[item.certainty].toLowerCase(),
    item.source,
  ];
  return parts.filter((part) => part !== '').join('; ');
}
