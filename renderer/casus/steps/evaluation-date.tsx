import { TextInput } from '../../ui/text-input.tsx';
import type { StepProps } from './step-props.ts';

/** The day to look back: one date, that the first and the last step both show. */
export function EvaluationDate({ casus, change, label }: StepProps & { readonly label: string }) {
  return (
    <TextInput
      label={label}
      description="Op die dag staat deze casus bij Zoeken als herinnering."
      type="date"
      value={casus.evaluation.plannedOn ?? ''}
      onChange={(value) =>
        change((current) => ({
          ...current,
          evaluation: { ...current.evaluation, plannedOn: value === '' ? null : value },
        }))
      }
    />
  );
}
