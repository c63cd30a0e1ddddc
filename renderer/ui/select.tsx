import { FieldFrame, type FieldProps } from './field.tsx';
import styles from './field.module.css';
import { Icon } from './icon.tsx';

export type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly description?: string;
};

type SelectProps<Value extends string> = FieldProps & {
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
};

/** One choice out of many. For up to five, a `RadioGroup` shows them all. */
export function Select<Value extends string>({
  value,
  choices,
  onChange,
  ...field
}: SelectProps<Value>) {
  return (
    <FieldFrame
      {...field}
      control={(attributes) => (
        <span className={styles['select']}>
          <select
            {...attributes}
            value={value}
            className="utrecht-select utrecht-select--html-select"
            onChange={(event) => {
              const chosen = choices.find((choice) => choice.value === event.target.value);
              if (chosen !== undefined) onChange(chosen.value);
            }}
          >
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      )}
    />
  );
}
