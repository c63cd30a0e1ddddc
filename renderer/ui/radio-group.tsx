import { useId } from 'react';

import { classNames } from './class-names.ts';
import styles from './field.module.css';
import type { Choice } from './select.tsx';

type RadioGroupProps<Value extends string> = {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly description?: string;
  /** `null` when nothing is chosen yet. */
  readonly value: Value | null;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  /** One below the other instead of next to each other. */
  readonly vertical?: boolean;
};

/** One choice out of a few, all in sight. */
export function RadioGroup<Value extends string>({
  label,
  hideLabel = false,
  description,
  value,
  choices,
  onChange,
  vertical = false,
}: RadioGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
      <legend
        className={
          hideLabel
            ? styles['hidden']
            : 'utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend'
        }
      >
        {label}
      </legend>
      {description !== undefined && <div className={styles['description']}>{description}</div>}
      <div className={classNames(styles['choices'], vertical && styles['column'])}>
        {choices.map((choice) => (
          <div key={choice.value} className={styles['choice']}>
            <input
              type="radio"
              id={`${name}-${choice.value}`}
              name={name}
              checked={choice.value === value}
              onChange={() => {
                onChange(choice.value);
              }}
            />
            <label
              className="utrecht-form-label utrecht-form-label--radio"
              htmlFor={`${name}-${choice.value}`}
            >
              {choice.label}
              {choice.description !== undefined && (
                <span className={styles['description']}> – {choice.description}</span>
              )}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
