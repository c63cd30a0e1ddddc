import type { Casus } from '../../../main/domain/casus/casus.ts';
import { formatDay } from '../../shared/day.ts';
import { levelNames } from '../../shared/names.ts';
import { stepTexts } from '../../shared/step-texts.ts';
import { checkNames } from '../steps/escalation-field.tsx';
import { natureNames, reachedNames } from '../steps/evaluation-step.tsx';
import { Part, Words } from './part.tsx';

/** Looking back on paper, with what was passed on and taken higher. */
export function EvaluationPart({ casus }: { readonly casus: Casus }) {
  const { evaluation, signal, escalation } = casus;
  const { plannedOn, reached } = evaluation;
  return (
    <Part title={stepTexts.evaluatie.title} text={evaluation.text}>
      <Words term="Terugkijken op" values={[plannedOn === null ? null : formatDay(plannedOn)]} />
      <Words term="Effect bereikt" values={[reached === null ? null : reachedNames[reached]]} />
      <Words term="Geleerd" values={[evaluation.learned]} />
      <Words
        term="Signaal"
        values={[
          signal.nature === null ? null : natureNames[signal.nature],
          signal.to,
          signal.text,
        ]}
      />
      <Words term="Al geprobeerd" values={escalation.tried.map((check) => checkNames[check])} />
      {escalation.steps.map(({ id, level, on, outcome }) => (
        <Words
          key={id}
          term={levelNames[level]}
          values={[on === null ? 'zonder datum' : formatDay(on), outcome]}
        />
      ))}
    </Part>
  );
}
