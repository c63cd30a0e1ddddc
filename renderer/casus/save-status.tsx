import { CallError } from '../shared/call.ts';
import { errorTexts } from '../shared/error-text.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import styles from './casus-screen.module.css';
import type { CasusDraft } from './drafts-provider.tsx';
import { SaveConflict } from './elsewhere/save-conflict.tsx';

const timeFormat = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });

/** Whether the text is on disk, in a few words beside the title. */
export function SaveStatusLine({ draft }: { readonly draft: CasusDraft }) {
  const { status } = draft;
  const text = {
    saved: () => `Opgeslagen om ${timeFormat.format(new Date(draft.casus.changedAt))}`,
    waiting: () => 'Wordt zo opgeslagen…',
    saving: () => 'Opslaan…',
    failed: () => 'Niet opgeslagen',
  }[status.state]();
  return (
    <span className={styles['status']} data-state={status.state}>
      {text}
    </span>
  );
}

/** Why the text is not on disk, what is safe and what to do. Nothing when all is well. */
export function SaveProblem({ draft }: { readonly draft: CasusDraft }) {
  const { status } = draft;
  if (status.state !== 'failed') return null;
  const { error, retries } = status;
  if (error instanceof CallError && error.code === 'changed-elsewhere') {
    return <SaveConflict draft={draft} />;
  }
  const text = errorTexts[error instanceof CallError ? error.code : 'unexpected'];
  return (
    <Alert tone="error" title={`Niet opgeslagen. ${text.what}`} live="alert">
      <Paragraph>
        Je tekst staat nog hier op het scherm. Sluit dit venster niet voordat hij is opgeslagen.{' '}
        {text.todo}
      </Paragraph>
      {retries && <Paragraph>Maatstaf probeert het vanzelf opnieuw.</Paragraph>}
      <Button onClick={() => void draft.flush()}>Probeer nu opnieuw</Button>
    </Alert>
  );
}
