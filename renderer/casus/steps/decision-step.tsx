import { changeStatus, statusSchema, type Status } from '../../../main/domain/casus/status.ts';
import { uitkomstSchema, type Uitkomst } from '../../../main/domain/content/vocabulary.ts';
import { today } from '../../shared/day.ts';
import { statusNames, uitkomstNames } from '../../shared/names.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select, type Choice } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { StepProps } from './step-props.ts';

const outcomes: readonly Choice<Uitkomst | ''>[] = [
  { value: '', label: 'Nog niet gekozen' },
  ...uitkomstSchema.options.map((value) => ({ value, label: uitkomstNames[value] })),
];
const statuses: readonly Choice<Status>[] = statusSchema.options.map((value) => ({
  value,
  label: statusNames[value],
}));

export function DecisionStep({ casus, change }: StepProps) {
  const { outcome, motivation } = casus.decision;
  return (
    <>
      <Select
        label="Uitkomst"
        value={outcome ?? ''}
        choices={outcomes}
        onChange={(value) =>
          change((current) => ({
            ...current,
            decision: { ...current.decision, outcome: value === '' ? null : value },
          }))
        }
      />
      <TextArea
        label="Motivering"
        description="Feiten, effect, grondwaarden, afweging, de weg in de wet, vergelijkbare casussen, en waarom hier wel of niet hetzelfde."
        rows={10}
        value={motivation}
        onChange={(text) =>
          change((current) => ({
            ...current,
            decision: { ...current.decision, motivation: text },
          }))
        }
      />
      <RadioGroup
        label="Stand van deze casus"
        value={casus.status}
        choices={statuses}
        onChange={(status) => change((current) => changeStatus(current, status, today()))}
      />
    </>
  );
}
