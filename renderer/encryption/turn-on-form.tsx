import { useState } from 'react';

import type { EncryptionState } from '../../main/contract/encryption.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { Actions } from '../shared/screen.tsx';
import { Button } from '../ui/button.tsx';
import { Form } from '../ui/form.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { NewPasswordFields, noPassword, problemOf } from './new-password-fields.tsx';
import { ProgressLine } from './progress-line.tsx';

type TurnOnFormProps = {
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly progress: EncryptionState['progress'];
  readonly onPassword: (password: string) => void;
};

/** Puts a password on a casusboek that has none. */
export function TurnOnForm({ isPending, error, progress, onPassword }: TurnOnFormProps) {
  const [password, setPassword] = useState(noPassword);
  const [tried, setTried] = useState(false);
  const problem = problemOf(password);

  const submit = () => {
    setTried(true);
    if (problem === null && !isPending) onPassword(password.first);
  };
  return (
    <Form onSubmit={submit}>
      <Paragraph>
        Nu kan iedereen die bij deze computer of deze map kan, je casussen lezen. Zet je er een
        wachtwoord op, dan maakt Maatstaf elke casus onleesbaar voor wie dat niet heeft. Raakt je
        laptop kwijt, dan ligt er niets op straat.
      </Paragraph>
      <Paragraph>
        Reservekopieën die nu nog leesbaar zijn, vervangt Maatstaf door een nieuwe die versleuteld
        is.
      </Paragraph>
      <NewPasswordFields value={password} onChange={setPassword} problem={tried ? problem : null} />
      {error !== null && <ErrorMessage error={error} />}
      {progress !== null && <ProgressLine progress={progress} />}
      <Actions>
        <Button type="submit" purpose="primary" busy={isPending}>
          {isPending ? 'Casussen versleutelen…' : 'Zet het wachtwoord erop'}
        </Button>
      </Actions>
    </Form>
  );
}
