import type { CaseStep } from '../../../main/domain/leren/exercise.ts';
import type { Voorbeeldcasus } from '../../../main/domain/voorbeeldcasus/voorbeeldcasus.ts';
import { OptionComparison } from '../../library/pages/option-comparison.tsx';
import { Rulings } from '../../library/pages/rulings.tsx';
import { UitwegList } from '../../library/pages/uitweg-list.tsx';
import { VerdictList } from '../../library/pages/verdict-list.tsx';
import { SectionText } from '../../library/reading/section-text.tsx';
import { useTitles } from '../../library/use-titles.ts';
import { uitwegNames } from '../../shared/names.ts';
import { caseStepHeadings } from './case-steps.ts';
import styles from './exercises.module.css';
import { NamedAndMissed } from './named-and-missed.tsx';

type CaseStepAnswerProps = {
  readonly step: CaseStep;
  readonly item: Voorbeeldcasus;
  /** Ids that the user named in this step. */
  readonly chosen: readonly string[];
};

/** The annotated step of the voorbeeldcasus, with what the user named and what was missed. */
export function CaseStepAnswer({ step, item, chosen }: CaseStepAnswerProps) {
  const titleOf = useTitles();
  const sections = item.sections.filter(({ heading }) => caseStepHeadings[step].includes(heading));
  return (
    <div className={styles['answer']}>
      {step === 'grondwaarden' && (
        <NamedAndMissed
          chosen={chosen}
          right={item.grondwaarden.map(({ id }) => id)}
          nameOf={(id) => titleOf('grondwaarde', id)}
        />
      )}
      {step === 'juridische-toets' && (
        <NamedAndMissed
          chosen={chosen}
          right={item.uitwegen.map(({ id }) => id)}
          nameOf={(id) => (id in uitwegNames ? uitwegNames[id as keyof typeof uitwegNames] : id)}
        />
      )}
      {sections.map((section) => (
        <SectionText key={section.heading} section={section} />
      ))}
      {step === 'grondwaarden' && <VerdictList verdicts={item.grondwaarden} />}
      {step === 'gevolgen' && <OptionComparison options={item.options} />}
      {step === 'juridische-toets' && (
        <>
          <UitwegList uitwegen={item.uitwegen} />
          <Rulings rulings={item.rulings} />
        </>
      )}
    </div>
  );
}
