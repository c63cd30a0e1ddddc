import type { KeyboardEvent, Ref } from 'react';

import { FieldFrame, type FieldProps } from './field.tsx';
import { classNames } from './class-names.ts';

type TextInputProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly type?: 'text' | 'search' | 'date' | 'number' | 'password';
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly ref?: Ref<HTMLInputElement>;
};

/** One line of text. */
export function TextInput({
  label,
  about,
  hideLabel,
  description,
  error,
  onChange,
  type = 'text',
  ...rest
}: TextInputProps) {
  return (
    <FieldFrame
      {...{ label, about, hideLabel, description, error }}
      control={(attributes) => (
        <input
          {...rest}
          {...attributes}
          type={type}
          className={classNames(
            'utrecht-textbox utrecht-textbox--html-input',
            error !== undefined && 'utrecht-textbox--invalid',
          )}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    />
  );
}
