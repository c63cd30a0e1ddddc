import { useNavigate } from 'react-router';

import { CallError } from '../shared/call.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { errorTexts } from '../shared/error-text.ts';
import { routes } from '../shared/routes.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { useKeepAsNew, useReadCasus } from './casus-queries.ts';
import styles from './casus-screen.module.css';
import type { CasusDraft } from './drafts-provider.tsx';

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
    return <ChangedElsewhere draft={draft} />;
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

/** Somebody else saved this casus: both texts exist, and the user says what to do. */
function ChangedElsewhere({ draft }: { readonly draft: CasusDraft }) {
  const navigate = useNavigate();
  const read = useReadCasus();
  const keep = useKeepAsNew();

  const takeOther = () => {
    read.mutate(draft.casus.id, { onSuccess: draft.replace });
  };
  const keepMine = () => {
    keep.mutate(draft.casus, {
      onSuccess: (kept) => {
        read.mutate(draft.casus.id, { onSuccess: draft.replace });
        void navigate(routes.casus(kept.id));
      },
    });
  };

  return (
    <Alert tone="warning" title="Deze casus is ergens anders ook gewijzigd." live="alert">
      <Paragraph>
        Er zijn nu twee versies: de jouwe op dit scherm en een andere op de schijf. Er is niets
        overschreven. Wil je niets kwijt, bewaar jouw versie dan als nieuwe casus.
      </Paragraph>
      {keep.isError && <ErrorMessage error={keep.error} />}
      {read.isError && <ErrorMessage error={read.error} />}
      <div className={styles['actions']}>
        <Button purpose="primary" onClick={keepMine} busy={keep.isPending}>
          Bewaar mijn versie als nieuwe casus
        </Button>
        <Button onClick={takeOther} busy={read.isPending}>
          Neem de andere versie over
        </Button>
      </div>
    </Alert>
  );
}
