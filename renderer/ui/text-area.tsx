import type { KeyboardEvent, Ref } from 'react';

import { classNames } from './class-names.ts';
import { FieldFrame, type FieldProps } from './field.tsx';
import styles from './field.module.css';

type TextAreaProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  /** Lines that show when it is empty; it grows with its text. */
  readonly rows?: number;
  /** Starts as one line, for a field that mostly takes a few words. */
  readonly compact?: boolean;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly readOnly?: boolean;
  readonly spellCheck?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
};

/** Text of any length; the box grows along. */
export function TextArea({
  label,
  about,
  hideLabel,
  description,
  error,
  onChange,
  rows = 3,
  compact = false,
  ...rest
}: TextAreaProps) {
  return (
    <FieldFrame
      {...{ label, about, hideLabel, description, error }}
      control={(attributes) => (
        <textarea
          {...rest}
          {...attributes}
          rows={compact ? 1 : rows}
          className={classNames(
            'utrecht-textarea utrecht-textarea--html-textarea',
            error !== undefined && 'utrecht-textarea--invalid',
            styles['grow'],
            compact && styles['compact'],
          )}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    />
  );
}
