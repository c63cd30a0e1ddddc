import { TextArea } from '../../ui/text-area.tsx';
import { EvaluationDate } from './evaluation-date.tsx';
import type { StepProps } from './step-props.ts';

export function EvaluationStep({ casus, change }: StepProps) {
  const { text } = casus.evaluation;
  return (
    <>
      <EvaluationDate casus={casus} change={change} label="Terugkijken op" />
      <TextArea
        label="Wat is ervan geworden?"
        rows={6}
        value={text}
        onChange={(value) =>
          change((current) => ({
            ...current,
            evaluation: { ...current.evaluation, text: value },
          }))
        }
      />
    </>
  );
}
