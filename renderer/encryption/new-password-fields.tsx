import { TextInput } from '../ui/text-input.tsx';

/** What is typed for a new password, twice. */
export type NewPassword = { readonly first: string; readonly second: string };

export const noPassword: NewPassword = { first: '', second: '' };
const shortest = 12;

/** What is wrong with it, for beside the fields; null when it can be used. */
export function problemOf({ first, second }: NewPassword): string | null {
  if (first.length < shortest) {
    return `Je wachtwoord is te kort. Neem minstens ${String(shortest)} tekens.`;
  }
  return first === second ? null : 'De twee wachtwoorden zijn niet gelijk.';
}

type NewPasswordFieldsProps = {
  readonly value: NewPassword;
  readonly onChange: (password: NewPassword) => void;
  /** Shown once somebody tried to go on. */
  readonly problem: string | null;
};

/** A new password and once more the same. */
export function NewPasswordFields({ value, onChange, problem }: NewPasswordFieldsProps) {
  return (
    <>
      <TextInput
        label="Nieuw wachtwoord"
        description="Minstens 12 tekens. Een paar losse woorden achter elkaar is sterk en goed te onthouden."
        type="password"
        value={value.first}
        error={problem ?? undefined}
        onChange={(first) => onChange({ ...value, first })}
      />
      <TextInput
        label="Nog een keer hetzelfde"
        type="password"
        value={value.second}
        onChange={(second) => onChange({ ...value, second })}
      />
    </>
  );
}
