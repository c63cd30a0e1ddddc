import type { Voorbeeldcasus } from '../../../main/domain/voorbeeldcasus/voorbeeldcasus.ts';
import { termijnSchema } from '../../../main/domain/content/vocabulary.ts';
import { Heading } from '../../ui/heading.tsx';
import { BlockSection } from '../reading/block-section.tsx';
import { betrokkeneNames, richtingNames, termijnNames } from '../reading/reading-names.ts';
import { Inlines } from '../reading/rich-text.tsx';
import styles from './pages.module.css';

type Option = Voorbeeldcasus['options'][number];

/** The options side by side, with what each means for whom and when; one below the other when narrow. */
export function OptionComparison({ options }: Pick<Voorbeeldcasus, 'options'>) {
  const termijnen = termijnSchema.options.filter((termijn) =>
    options.some((option) => option.consequences.some((each) => each.termijn === termijn)),
  );
  return (
    <BlockSection heading="De mogelijkheden naast elkaar">
      <div className={styles['options']} data-count={options.length}>
        {options.map((option) => (
          <div key={option.title} className={styles['option']}>
            <div>
              <div className={styles['second']}>
                {option.standard ? 'Wat er gebeurt als niemand verder kijkt' : 'Alternatief'}
              </div>
              <Heading level={3}>{option.title}</Heading>
            </div>
            {termijnen.map((termijn) => (
              <Consequences key={termijn} option={option} termijn={termijn} />
            ))}
          </div>
        ))}
      </div>
    </BlockSection>
  );
}

type ConsequencesProps = {
  readonly option: Option;
  readonly termijn: Option['consequences'][number]['termijn'];
};

function Consequences({ option, termijn }: ConsequencesProps) {
  const consequences = option.consequences.filter((each) => each.termijn === termijn);
  return (
    <div className={styles['termijn']}>
      <Heading level={4}>{termijnNames[termijn]}</Heading>
      {consequences.length === 0 && <div className={styles['second']}>Niets genoemd.</div>}
      <ul className={styles['plain']}>
        {consequences.map((consequence, index) => {
          const richting = richtingNames[consequence.richting];
          return (
            <li key={index}>
              <strong>
                <span aria-hidden="true">{richting.sign} </span>
                {betrokkeneNames[consequence.betrokkene]}: {richting.word}.
              </strong>{' '}
              <Inlines content={consequence.text} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
