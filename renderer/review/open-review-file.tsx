import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { ReceivedReview } from '../../main/contract/review.ts';
import { announce } from '../shared/announce.ts';
import { call } from '../shared/call.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { routes } from '../shared/routes.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './remarks.module.css';

/** Opens a file of a colleague: remarks on an own casus, or a casus of theirs to be reviewed. */
export function OpenReviewFile() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);

  const show = async ({ casusId, guest, added }: ReceivedReview) => {
    setAsking(false);
    await client.invalidateQueries({ queryKey: ['casus'] });
    announce(receivedText(guest, added));
    await navigate(guest ? routes.reviewingGuest(casusId) : routes.reviewing(casusId));
  };
  const open = useMutation({
    mutationFn: () => call('review:open-file', null),
    onSuccess: async (answer) => {
      if (answer.state === 'password-needed') setAsking(true);
      if (answer.state === 'received') await show(answer.received);
    },
  });

  return (
    <div className={styles['list']}>
      <div className={styles['actions']}>
        <Button onClick={() => open.mutate()} busy={open.isPending}>
          {open.isPending ? 'Openen…' : 'Open een toets van een collega…'}
        </Button>
      </div>
      {open.isError && <ErrorMessage error={open.error} />}
      {asking && <PasswordDialog onOpened={show} onClose={() => setAsking(false)} />}
    </div>
  );
}

function receivedText(guest: boolean, added: number): string {
  if (guest) return 'De casus van je collega is binnen.';
  if (added === 0) return 'Dit stond er al allemaal.';
  return added === 1 ? 'Er is 1 ding bijgekomen.' : `Er zijn ${String(added)} dingen bijgekomen.`;
}

type PasswordDialogProps = {
  readonly onOpened: (received: ReceivedReview) => Promise<void>;
  readonly onClose: () => void;
};

function PasswordDialog({ onOpened, onClose }: PasswordDialogProps) {
  const [password, setPassword] = useState('');
  const unlock = useMutation({
    mutationFn: () => call('review:unlock-file', { password }),
    gcTime: 0,
    onSuccess: onOpened,
  });
  return (
    <Dialog title="Dit bestand is op slot" onClose={onClose}>
      <Paragraph muted>Je collega die het bestand maakte, weet het wachtwoord.</Paragraph>
      <Form
        onSubmit={() => {
          if (password !== '' && !unlock.isPending) unlock.mutate();
        }}
      >
        <TextInput label="Wachtwoord" type="password" value={password} onChange={setPassword} />
        <div className={styles['actions']}>
          <Button type="submit" purpose="primary" busy={unlock.isPending}>
            {unlock.isPending ? 'Openen…' : 'Open'}
          </Button>
          <Button onClick={onClose}>Annuleer</Button>
        </div>
        {unlock.isError && <ErrorMessage error={unlock.error} />}
      </Form>
    </Dialog>
  );
}
