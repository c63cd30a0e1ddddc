import { memo } from 'react';

import type { Option } from '../../../main/domain/casus/option.ts';
import { removeOption } from '../../../main/domain/casus/remove-option.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { removeAndFollow } from '../undo/follow-list.ts';
import { ConsequencesField } from './consequences-field.tsx';
import type { StepProps } from './step-props.ts';
import styles from './steps.module.css';

/** Where one decision is written, for whoever comes from the table. */
export function optionIdOf(option: string): string {
  return `besluit-${option}`;
}

type OptionEntryProps = {
  readonly option: Option;
  /** Its place among the decisions, from 0. */
  readonly index: number;
  readonly change: StepProps['change'];
};

/** One decision that is weighed: what it is, what it does, and to whom. */
export const OptionEntry = memo(function OptionEntry({ option, index, change }: OptionEntryProps) {
  const number = String(index + 1);
  const setAll = (update: (other: Option) => Option) =>
    change((current) => ({ ...current, options: current.options.map(update) }));
  const set = (part: Partial<Option>) =>
    setAll((other) => (other.id === option.id ? { ...other, ...part } : other));
  return (
    <div id={optionIdOf(option.id)} className={styles['entry']}>
      <TextInput
        label={`Besluit ${number}`}
        value={option.title}
        maxLength={300}
        placeholder={index === 0 ? 'Bijvoorbeeld: afwijzen' : ''}
        onChange={(title) => set({ title })}
      />
      <Checkbox
        label="Dit besluit zou normaal volgen"
        checked={option.standard}
        onChange={(standard) =>
          setAll((other) => ({
            ...other,
            standard: other.id === option.id ? standard : other.standard && !standard,
          }))
        }
      />
      <TextArea
        label="Wat gebeurt er dan, en voor wie?"
        rows={3}
        value={option.text}
        onChange={(text) => set({ text })}
      />
      <ConsequencesField
        name={option.title.trim() || `besluit ${number}`}
        consequences={option.consequences}
        onChange={(consequences) => set({ consequences })}
      />
      <div className={styles['quiet']}>
        <Button
          purpose="subtle"
          onClick={() =>
            removeAndFollow(
              () => change((current) => removeOption(current, option.id)),
              `besluit ${number}`,
            )
          }
        >
          {`Haal besluit ${number} weg`}
        </Button>
      </div>
    </div>
  );
});
