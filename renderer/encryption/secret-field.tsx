import { useEffect, useRef, useState } from 'react';

import type { TypedSecret } from '../../main/contract/encryption.ts';
import { TextButton } from '../ui/text-button.tsx';
import { TextInput } from '../ui/text-input.tsx';

type SecretFieldProps = {
  readonly value: TypedSecret;
  readonly onChange: (secret: TypedSecret) => void;
  /** Puts the keyboard in the field at once. */
  readonly takesFocus?: boolean;
};

export const noSecret: TypedSecret = { kind: 'password', password: '' };

/** Whether something was typed at all. */
export function isTyped(secret: TypedSecret): boolean {
  return (secret.kind === 'password' ? secret.password : secret.code).trim() !== '';
}

/** The password, or the recovery code for who forgot it. */
export function SecretField({ value, onChange, takesFocus = false }: SecretFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const [kind, setKind] = useState(value.kind);
  const choose = (next: TypedSecret['kind']) => {
    setKind(next);
    onChange(next === 'password' ? noSecret : { kind: 'recovery', code: '' });
  };
  return (
    <div>
      {kind === 'password' ? (
        <TextInput
          key="password"
          ref={field}
          label="Wachtwoord"
          type="password"
          value={value.kind === 'password' ? value.password : ''}
          onChange={(password) => onChange({ kind: 'password', password })}
        />
      ) : (
        <TextInput
          key="recovery"
          label="Herstelcode"
          description="32 letters en cijfers, van het blad dat je hebt bewaard. Streepjes hoeven niet."
          value={value.kind === 'recovery' ? value.code : ''}
          onChange={(code) => onChange({ kind: 'recovery', code })}
        />
      )}
      <TextButton onClick={() => choose(kind === 'password' ? 'recovery' : 'password')}>
        {kind === 'password' ? 'Wachtwoord vergeten?' : 'Toch met je wachtwoord'}
      </TextButton>
    </div>
  );
}
