import { useState } from 'react';

import type { Casus } from '../../main/domain/casus/casus.ts';
import { NewPasswordFields, noPassword, problemOf } from '../encryption/new-password-fields.tsx';
import { ErrorMessage } from '../shared/error-message.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import styles from './remarks.module.css';
import { useSendReview } from './use-send-review.ts';

type SendButtonProps = {
  /** What the button says, such as "Geef mee aan een collega…". */
  readonly children: string;
  /** The casus as it is stored, with what is on the screen in it. */
  readonly read: () => Promise<Casus>;
};

/** Saves the casus with its review as one file for a colleague, with a password unless refused. */
export function SendButton({ children, read }: SendButtonProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{children}</Button>
      {asking && <SendDialog read={read} onClose={() => setAsking(false)} />}
    </>
  );
}

type SendDialogProps = Pick<SendButtonProps, 'read'> & { readonly onClose: () => void };

function SendDialog({ read, onClose }: SendDialogProps) {
  const [open, setOpen] = useState(false);
  const [password, setPassword] = useState(noPassword);
  const [tried, setTried] = useState(false);
  const problem = open ? null : problemOf(password);
  const send = useSendReview(read, onClose);

  return (
    <Dialog title="Meegeven aan een collega" onClose={onClose}>
      <Paragraph>
        De casus gaat met de opmerkingen in één bestand. Je collega opent het bij Toetsen, en geeft
        het op dezelfde manier terug.
      </Paragraph>
      <Paragraph muted>
        Maatstaf laat eerst zien wat naar een persoon kan leiden, met een vervanging. Bij jou
        verandert er niets. Het klad en de lijst “Wat niet naar buiten mag” gaan niet mee.
      </Paragraph>
      <Form
        onSubmit={() => {
          setTried(true);
          if (problem === null && !send.isPending) send.mutate(open ? null : password.first);
        }}
      >
        <Checkbox
          label="Zonder wachtwoord: wie het bestand heeft, kan alles lezen"
          checked={open}
          onChange={setOpen}
        />
        {!open && (
          <NewPasswordFields
            value={password}
            onChange={setPassword}
            problem={tried ? problem : null}
          />
        )}
        <div className={styles['actions']}>
          <Button type="submit" purpose="primary" busy={send.isPending}>
            {send.isPending ? 'Bewaren…' : 'Bewaar het bestand…'}
          </Button>
          <Button onClick={onClose}>Annuleer</Button>
        </div>
        {send.isError && <ErrorMessage error={send.error} />}
      </Form>
    </Dialog>
  );
}
