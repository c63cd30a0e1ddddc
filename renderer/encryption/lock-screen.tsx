import { useState } from 'react';

import { announce } from '../shared/announce.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Actions, Screen } from '../shared/screen.tsx';
import { Button } from '../ui/button.tsx';
import { useEncryption, useKeys } from './encryption-queries.ts';
import { Form } from '../ui/form.tsx';
import { ProgressLine } from './progress-line.tsx';
import { isTyped, noSecret, SecretField } from './secret-field.tsx';

/** Stands where the casusboek would be, until somebody gives the password. */
export function LockScreen() {
  const unlock = useKeys('encryption:unlock');
  const encryption = useEncryption(unlock.isPending);
  const [secret, setSecret] = useState(noSecret);
  const hasKeychain = encryption.data?.ways.includes('keychain') ?? false;
  const progress = encryption.data?.progress ?? null;

  const onSuccess = () => announce('Je casusboek is open.');
  return (
    <Screen>
      <ScreenHeading
        keepFocus
        lead="Vul je wachtwoord in om je casussen te openen. De bibliotheek kun je ook zo lezen."
      >
        Je casusboek is op slot
      </ScreenHeading>
      <Form
        onSubmit={() => {
          if (!unlock.isPending && isTyped(secret)) unlock.mutate(secret, { onSuccess });
        }}
      >
        <SecretField takesFocus value={secret} onChange={setSecret} />
        {unlock.isError && <ErrorMessage error={unlock.error} />}
        <Actions>
          <Button type="submit" purpose="primary" busy={unlock.isPending}>
            {unlock.isPending ? 'Even wachten…' : 'Open het casusboek'}
          </Button>
          {hasKeychain && (
            <Button
              busy={unlock.isPending}
              onClick={() => unlock.mutate({ kind: 'keychain' }, { onSuccess })}
            >
              Open met de sleutelbos van deze computer
            </Button>
          )}
        </Actions>
      </Form>
      {progress !== null && <ProgressLine progress={progress} />}
    </Screen>
  );
}
