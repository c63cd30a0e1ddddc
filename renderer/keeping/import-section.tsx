import { useState } from 'react';

import type { Incoming } from '../../main/contract/incoming.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { Actions, ScreenSection } from '../shared/screen.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { useIncomingProgress } from './keeping-queries.ts';
import { useTransfer } from './transfer-queries.ts';

type ImportSectionProps = { readonly onOpen: (incoming: Incoming) => void };

/** Asks for a file with casussen and opens it; what happens with them is asked after that. */
export function ImportSection({ onOpen }: ImportSectionProps) {
  const open = useTransfer('transfer:open-file');
  const progress = useIncomingProgress(open.isPending);
  const [isLocked, setIsLocked] = useState(false);

  const choose = () => {
    open.mutate(null, {
      onSuccess: (result) => {
        if (result.state === 'open') onOpen(result.incoming);
        else setIsLocked(result.state === 'password-needed');
      },
    });
  };
  return (
    <ScreenSection heading="Importeren">
      <Paragraph>
        Kies een bestand dat op .maatstaf eindigt. Je ziet eerst wat erin staat; pas daarna kies je
        wat er in je casusboek komt.
      </Paragraph>
      {open.isError && <ErrorMessage error={open.error} />}
      {progress && (
        <Paragraph
          muted
        >{`Bezig: ${String(progress.done)} van ${String(progress.total)} casussen.`}</Paragraph>
      )}
      <Actions>
        <Button busy={open.isPending} onClick={choose}>
          {open.isPending ? 'Bestand kiezen…' : 'Kies een bestand…'}
        </Button>
      </Actions>
      {isLocked && <FilePassword onOpen={onOpen} onClose={() => setIsLocked(false)} />}
    </ScreenSection>
  );
}

function FilePassword({ onOpen, onClose }: ImportSectionProps & { readonly onClose: () => void }) {
  const unlock = useTransfer('transfer:unlock-file');
  const [password, setPassword] = useState('');
  return (
    <Dialog title="Dit bestand heeft een wachtwoord" onClose={onClose}>
      <Form
        onSubmit={() => {
          if (password !== '' && !unlock.isPending)
            unlock.mutate({ password }, { onSuccess: onOpen });
        }}
      >
        <Paragraph>
          Het is gekozen toen het bestand werd gemaakt, en hoeft niet dat van je casusboek te zijn.
        </Paragraph>
        <TextInput
          label="Wachtwoord van het bestand"
          type="password"
          value={password}
          onChange={setPassword}
        />
        {unlock.isError && <ErrorMessage error={unlock.error} />}
        <Actions>
          <Button type="submit" purpose="primary" busy={unlock.isPending}>
            {unlock.isPending ? 'Even wachten…' : 'Open het bestand'}
          </Button>
          <Button onClick={onClose}>Doe niets</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
