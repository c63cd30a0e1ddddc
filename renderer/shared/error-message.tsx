import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { CallError } from './call.ts';
import { errorTexts } from './error-text.ts';
import styles from './messages.module.css';

type ErrorMessageProps = {
  readonly error: unknown;
  /** Offers to try again. */
  readonly onRetry?: (() => void) | undefined;
};

/** What happened, what is safe and what to do next. */
export function ErrorMessage({ error, onRetry }: ErrorMessageProps) {
  const code = error instanceof CallError ? error.code : 'unexpected';
  const text = errorTexts[code];
  return (
    <Alert tone="error" title={text.what} live="alert">
      <Paragraph>{text.safe}</Paragraph>
      <Paragraph>{text.todo}</Paragraph>
      {code === 'unexpected' && error instanceof CallError && (
        <Paragraph muted>Kenmerk: {error.reference}</Paragraph>
      )}
      {onRetry !== undefined && (
        <div className={styles['actions']}>
          <Button onClick={onRetry}>Probeer opnieuw</Button>
        </div>
      )}
    </Alert>
  );
}
