import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import type { Casus } from '../../main/domain/casus/casus.ts';
import { casusTexts } from '../../main/domain/privacy/casus-texts.ts';
import { findPersonalData } from '../../main/domain/privacy/find-personal-data.ts';
import { NewPasswordFields, noPassword, problemOf } from '../encryption/new-password-fields.tsx';
import { announce } from '../shared/announce.ts';
import { call } from '../shared/call.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import styles from './remarks.module.css';

type SendButtonProps = {
  readonly casus: Casus;
  /** What the button says, such as "Geef mee aan een collega…". */
  readonly children: string;
  /** Makes sure that what is on the screen is stored. */
  readonly flush: () => Promise<unknown>;
};

/** Saves the casus with its review as one file for a colleague, with a password unless refused. */
export function SendButton({ casus, children, flush }: SendButtonProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{children}</Button>
      {asking && <SendDialog casus={casus} flush={flush} onClose={() => setAsking(false)} />}
    </>
  );
}

type SendDialogProps = Omit<SendButtonProps, 'children'> & { readonly onClose: () => void };

function SendDialog({ casus, flush, onClose }: SendDialogProps) {
  const [open, setOpen] = useState(false);
  const [password, setPassword] = useState(noPassword);
  const [tried, setTried] = useState(false);
  const [found] = useState(() => countPersonalData(casus));
  const problem = open ? null : problemOf(password);
  const send = useMutation({
    mutationFn: async () => {
      await flush();
      return call('review:send', { casusId: casus.id, password: open ? null : password.first });
    },
    // There may be a password in it.
    gcTime: 0,
    onSuccess: (saved) => {
      if (!saved.saved) return;
      announce(`Opgeslagen als ${saved.place}`);
      onClose();
    },
  });

  return (
    <Dialog title="Meegeven aan een collega" onClose={onClose}>
      <Paragraph>
        De casus gaat met de opmerkingen in één bestand. Je collega opent het bij Toetsen, en geeft
        het op dezelfde manier terug.
      </Paragraph>
      {found > 0 && (
        <Alert
          tone="warning"
          title={
            found === 1
              ? 'Er staat misschien 1 persoonsgegeven in.'
              : `Er staan misschien ${String(found)} persoonsgegevens in.`
          }
        >
          <Paragraph>Haal ze eerst uit de casus. Lees hem ook zelf na.</Paragraph>
        </Alert>
      )}
      <Form
        onSubmit={() => {
          setTried(true);
          if (problem === null && !send.isPending) send.mutate();
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

function countPersonalData(casus: Casus): number {
  return casusTexts(casus).reduce(
    (sum, { text }) => sum + findPersonalData(text, casus.identifying).length,
    0,
  );
}
