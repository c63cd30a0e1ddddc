import { useEffect, useRef, useState } from 'react';

import { copyText } from '../shared/copy-text.ts';
import { Actions } from '../shared/screen.tsx';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import styles from './encryption.module.css';

type RecoveryCodeProps = { readonly code: string; readonly onKept: () => void };

/** The recovery code, this once: nobody can look it up later. */
export function RecoveryCode({ code, onKept }: RecoveryCodeProps) {
  const [isKept, setIsKept] = useState(false);
  // The form that led here is gone: the keyboard goes on at the code.
  const shown = useRef<HTMLParagraphElement>(null);
  useEffect(() => shown.current?.focus(), []);
  return (
    <Alert tone="info" title="Bewaar je herstelcode" live="status">
      <Paragraph>
        Vergeet je je wachtwoord, dan kom je alleen met deze code nog bij je casussen. Niemand
        anders heeft hem, ook je beheerder en wij niet. Je ziet hem nu één keer.
      </Paragraph>
      <p ref={shown} tabIndex={-1} className={styles['code']}>
        {code}
      </p>
      <Paragraph>
        Druk de code af of schrijf hem over, en leg hem ergens anders dan bij deze computer.
      </Paragraph>
      <Actions>
        <Button onClick={() => window.print()}>Druk af</Button>
        <Button onClick={() => void copyText(code, 'Herstelcode')}>Kopieer</Button>
      </Actions>
      <Checkbox label="Ik heb de herstelcode bewaard" checked={isKept} onChange={setIsKept} />
      <Actions>
        <Button purpose="primary" disabled={!isKept} onClick={onKept}>
          Klaar
        </Button>
      </Actions>
    </Alert>
  );
}
