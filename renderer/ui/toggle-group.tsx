import { useId } from 'react';

import { Button } from './button.tsx';
import type { Choice } from './select.tsx';
import styles from './toggle-group.module.css';

type ToggleGroupProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
};

/** Another way to look at the same thing: buttons of which one is pressed. */
export function ToggleGroup<Value extends string>({
  label,
  value,
  choices,
  onChange,
}: ToggleGroupProps<Value>) {
  const id = useId();
  return (
    <div className={styles['group']} role="group" aria-labelledby={id}>
      <span id={id} className={styles['label']}>
        {label}
      </span>
      {choices.map((choice) => (
        <Button
          key={choice.value}
          pressed={choice.value === value}
          onClick={() => {
            onChange(choice.value);
          }}
        >
          {choice.label}
        </Button>
      ))}
    </div>
  );
}
