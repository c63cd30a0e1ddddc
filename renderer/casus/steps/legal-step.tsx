import { TextArea } from '../../ui/text-area.tsx';
import type { StepProps } from './step-props.ts';

export function LegalStep({ casus, change }: StepProps) {
  return (
    <TextArea
      label="Juridische toets"
      description="Welke bepaling gebruik je, wat vraagt zij, en waarom is dat hier zo? Noem ook wat ertegen pleit."
      rows={8}
      value={casus.legal}
      onChange={(legal) => change((current) => ({ ...current, legal }))}
    />
  );
}
