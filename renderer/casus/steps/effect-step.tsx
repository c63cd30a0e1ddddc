import { TextArea } from '../../ui/text-area.tsx';
import type { StepProps } from './step-props.ts';

export function EffectStep({ casus, change }: StepProps) {
  return (
    <TextArea
      label="Gewenst effect"
      description="In de woorden van de inwoner. Het doel, nog niet het middel."
      rows={6}
      value={casus.effect}
      onChange={(effect) => change((current) => ({ ...current, effect }))}
    />
  );
}
