import { CallError } from '../shared/call.ts';
import { errorTexts } from '../shared/error-text.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import styles from './learn.module.css';
import type { OpenWork } from './work-drafts-provider.tsx';

const timeFormat = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });

/** Whether what was written is on disk; when it is not, why, what is safe and what to do. */
export function WorkStatus({ open }: { readonly open: OpenWork }) {
  const { status, work, flush } = open;
  if (status.state === 'failed') {
    const { error, retries } = status;
    const text = errorTexts[error instanceof CallError ? error.code : 'unexpected'];
    return (
      <Alert tone="error" title={`Niet opgeslagen. ${text.what}`} live="alert">
        <Paragraph>
          Wat je schreef, staat nog op dit scherm. {text.todo}
          {retries && ' Maatstaf probeert het vanzelf opnieuw.'}
        </Paragraph>
        <Button onClick={() => void flush()}>Probeer nu opnieuw</Button>
      </Alert>
    );
  }
  const isUntouched = work.changedAt === work.createdAt;
  const text =
    status.state === 'saved'
      ? isUntouched
        ? 'Wat je schrijft, wordt vanzelf bewaard. Alleen jij ziet het.'
        : `Opgeslagen om ${timeFormat.format(new Date(work.changedAt))}`
      : 'Wordt opgeslagen…';
  return <div className={styles['second']}>{text}</div>;
}
