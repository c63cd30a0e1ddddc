import { useEffect, useRef, type ComponentType } from 'react';

import { stepProgress, type Step } from '../../../main/domain/casus/steps.ts';
import { partStartMark } from '../../shared/part-mark.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { openPointTexts, stepTexts } from '../../shared/step-texts.ts';
import { DecisionStep } from './decision-step.tsx';
import { EffectStep } from './effect-step.tsx';
import { EvaluationStep } from './evaluation-step.tsx';
import { GrondwaardenStep } from './grondwaarden-step.tsx';
import { KladField } from './klad-field.tsx';
import { LegalStep } from './legal-step.tsx';
import { LongerTermStep } from './longer-term-step.tsx';
import { SituationStep } from './situation-step.tsx';
import type { StepProps } from './step-props.ts';
import styles from './steps.module.css';

const fields: Readonly<Record<Step, ComponentType<StepProps>>> = {
  situatie: SituationStep,
  effect: EffectStep,
  grondwaarden: GrondwaardenStep,
  'langere-termijn': LongerTermStep,
  'juridische-toets': LegalStep,
  besluit: DecisionStep,
  evaluatie: EvaluationStep,
};

/** One step: what belongs here, questions that help, the fields, and what is still open. */
export function StepSection({ step, ...props }: StepProps & { readonly step: Step }) {
  const { title, lead, questions } = stepTexts[step];
  const { open } = stepProgress(props.casus, step);
  const Fields = fields[step];
  const section = useRef<HTMLElement>(null);
  const shown = useRef(step);
  // From one step to another the title of the casus is known already: the keyboard goes to the step.
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    section.current?.focus({ preventScroll: true });
  }, [step]);
  return (
    <section
      {...partStartMark}
      ref={section}
      tabIndex={-1}
      className={styles['step']}
      aria-label={title}
    >
      <div className={styles['opening']}>
        <Heading level={2}>{title}</Heading>
        <Paragraph muted>{lead}</Paragraph>
      </div>
      <Disclosure summary={`Vragen die helpen (${String(questions.length)})`}>
        <ul className={styles['questions']}>
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </Disclosure>
      <KladField {...props} />
      <Fields {...props} />
      {open.length > 0 && (
        <div className={styles['open']}>
          <strong>Nog open</strong>
          <ul className={styles['questions']}>
            {open.map((point) => (
              <li key={point}>{openPointTexts[point]}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
