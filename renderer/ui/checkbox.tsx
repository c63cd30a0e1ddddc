import { useId, type ReactNode } from 'react';

import styles from './field.module.css';

type CheckboxProps = {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

export function Checkbox({ label, description, checked, onChange }: CheckboxProps) {
  const id = useId();
  const descriptionId = `${id}-uitleg`;
  return (
    <div className={styles['choice']}>
      <input
        type="checkbox"
        className="utrecht-checkbox utrecht-checkbox--html-input"
        id={id}
        checked={checked}
        {...(description === undefined ? {} : { 'aria-describedby': descriptionId })}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <div>
        <label className="utrecht-form-label utrecht-form-label--checkbox" htmlFor={id}>
          {label}
        </label>
        {description !== undefined && (
          <div className={styles['description']} id={descriptionId}>
            {description}
          </div>
        )}
      </div>
    </div>
  );
}
