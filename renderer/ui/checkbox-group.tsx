import { Checkbox } from './checkbox.tsx';
import { classNames } from './class-names.ts';
import styles from './checkbox-group.module.css';
import type { Choice } from './select.tsx';

type CheckboxGroupProps<Value extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly values: readonly Value[];
  readonly onChange: (values: Value[]) => void;
  /** Several beside each other, for choices of a word or two. */
  readonly short?: boolean;
};

/** Any number of choices out of a few, all in sight. */
export function CheckboxGroup<Value extends string>({
  label,
  choices,
  values,
  onChange,
  short = false,
}: CheckboxGroupProps<Value>) {
  return (
    <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
      <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        {label}
      </legend>
      <div className={classNames(styles['choices'], short && styles['short'])}>
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
