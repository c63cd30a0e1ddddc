import { useState } from 'react';

import type { TypedSecret } from '../../main/contract/encryption.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { Actions } from '../shared/screen.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { NewPasswordFields, noPassword, problemOf } from './new-password-fields.tsx';
import { isTyped, noSecret, SecretField } from './secret-field.tsx';

type KeyDialogProps = {
  readonly title: string;
  readonly explanation: string;
  readonly confirm: string;
  readonly destructive?: boolean;
  /** Asks for a new password as well. */
  readonly asksPassword?: boolean;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly onConfirm: (secret: TypedSecret, password: string) => void;
  readonly onClose: () => void;
};

/** Asks for the password, or the recovery code, before the keys are changed. */
export function KeyDialog(props: KeyDialogProps) {
  const { asksPassword = false, destructive = false } = props;
  const [secret, setSecret] = useState(noSecret);
  const [password, setPassword] = useState(noPassword);
  const [tried, setTried] = useState(false);
  const problem = asksPassword ? problemOf(password) : null;

  const submit = () => {
    setTried(true);
    if (problem !== null || !isTyped(secret) || props.isPending) return;
    props.onConfirm(secret, password.first);
  };
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <Form onSubmit={submit}>
        <Paragraph>{props.explanation}</Paragraph>
        <SecretField value={secret} onChange={setSecret} />
        {asksPassword && (
          <NewPasswordFields
            value={password}
            onChange={setPassword}
            problem={tried ? problem : null}
          />
        )}
        {props.error !== null && <ErrorMessage error={props.error} />}
        <Actions>
          <Button
            type="submit"
            {...(destructive ? { destructive } : { purpose: 'primary' as const })}
            busy={props.isPending}
          >
            {props.isPending ? 'Even wachten…' : props.confirm}
          </Button>
          <Button onClick={props.onClose}>Laat zoals het is</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
