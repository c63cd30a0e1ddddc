import { Checkbox } from './checkbox.tsx';
import styles from './checkbox-group.module.css';
import type { Choice } from './select.tsx';

type CheckboxGroupProps<Value extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly values: readonly Value[];
  readonly onChange: (values: Value[]) => void;
};

/** Any number of choices out of a few, all in sight. */
export function CheckboxGroup<Value extends string>({
  label,
  choices,
  values,
  onChange,
}: CheckboxGroupProps<Value>) {
  return (
    <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
      <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        {label}
      </legend>
      <div className={styles['choices']}>
        {choices.map((choice) => (
          <Checkbox
            key={choice.value}
            label={choice.label}
            checked={values.includes(choice.value)}
            onChange={(checked) => {
              const others = values.filter((value) => value !== choice.value);
              onChange(checked ? [...others, choice.value] : others);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
