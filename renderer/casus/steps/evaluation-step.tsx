import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { StepProps } from './step-props.ts';

export function EvaluationStep({ casus, change }: StepProps) {
  const { plannedOn, text } = casus.evaluation;
  return (
    <>
      <TextInput
        label="Terugkijken op"
        type="date"
        value={plannedOn ?? ''}
        onChange={(value) =>
          change((current) => ({
            ...current,
            evaluation: { ...current.evaluation, plannedOn: value === '' ? null : value },
          }))
        }
      />
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
