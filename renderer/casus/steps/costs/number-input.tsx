import { useState } from 'react';

import { TextInput } from '../../../ui/text-input.tsx';

type NumberInputProps = {
  readonly label: string;
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  /** Only whole numbers. */
  readonly whole?: boolean;
  readonly onChange: (value: number | null) => void;
};

/** A number; while it is being typed it may be unfinished, and what does not fit says so. */
export function NumberInput({ label, value, least, most, whole, onChange }: NumberInputProps) {
  const [text, setText] = useState<string | null>(null);
  const isTyped = text !== null && isStillTyped(text, value, least, most, whole === true);
  const shown = isTyped ? text : value === null ? '' : String(value);
  return (
    <TextInput
      label={label}
      type="number"
      value={shown}
      error={
        fits(shown, least, most, whole === true)
          ? undefined
          : `Vul een ${whole === true ? 'heel ' : ''}getal in van ${String(least)} tot ${String(most)}.`
      }
      onBlur={() => {
        if (fits(shown, least, most, whole === true)) setText(null);
      }}
      onChange={(typed) => {
        setText(typed);
        if (fits(typed, least, most, whole === true)) {
          onChange(typed === '' ? null : Number(typed));
        }
      }}
    />
  );
}

/** What is being typed stands until the number is changed elsewhere, such as by undoing. */
function isStillTyped(
  text: string,
  value: number | null,
  least: number,
  most: number,
  whole: boolean,
): boolean {
  return text === '' || !fits(text, least, most, whole) || Number(text) === value;
}

function fits(text: string, least: number, most: number, whole: boolean): boolean {
  if (text === '') return true;
  const value = Number(text);
  return value >= least && value <= most && (!whole || Number.isInteger(value));
}
