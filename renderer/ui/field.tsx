import { useId, type ReactNode } from 'react';

import styles from './field.module.css';
import { Icon } from './icon.tsx';

/** What every field of a form has in common. */
export type FieldProps = {
  readonly label: string;
  /** What the field is about, when only its place shows that; read out after the label. */
  readonly about?: string | undefined;
  /** Keeps the label for screen readers only; the screen has to make plain what the field is. */
  readonly hideLabel?: boolean | undefined;
  readonly description?: ReactNode;
  /** What is wrong and how to put it right, next to the field. */
  readonly error?: string | undefined;
};

/** Attributes that tie a control to its label, description and error. */
type ControlAttributes = {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
};

type FieldFrameProps = FieldProps & {
  readonly control: (attributes: ControlAttributes) => ReactNode;
};

/** Label above, control, description and error below it. */
export function FieldFrame(props: FieldFrameProps) {
  const { label, about, hideLabel, description, error, control } = props;
  const id = useId();
  const descriptionId = `${id}-uitleg`;
  const errorId = `${id}-fout`;
  const describedBy = [
    description === undefined ? '' : descriptionId,
    error === undefined ? '' : errorId,
  ]
    .filter((part) => part !== '')
    .join(' ');
  return (
    <div className={styles['field']}>
      <label className={hideLabel === true ? styles['hidden'] : 'utrecht-form-label'} htmlFor={id}>
        {label}
        {about !== undefined && <span className={styles['hidden']}>{` (${about})`}</span>}
      </label>
      {description !== undefined && (
        <div className={styles['description']} id={descriptionId}>
          {description}
        </div>
      )}
      {control({
        id,
        ...(describedBy === '' ? {} : { 'aria-describedby': describedBy }),
        ...(error === undefined ? {} : { 'aria-invalid': true as const }),
      })}
      {error !== undefined && (
        <div className={styles['error']} id={errorId}>
          <Icon name="error" /> {error}
        </div>
      )}
    </div>
  );
}
