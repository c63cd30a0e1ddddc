import { useState } from 'react';

import type { BackupSummary } from '../../main/contract/backup.ts';
import type { Incoming } from '../../main/contract/incoming.ts';
import { KeyDialog } from '../encryption/key-dialog.tsx';
import { formatMoment } from '../shared/day.ts';
import { EmptyMessage } from '../shared/empty-message.tsx';
import { ErrorMessage } from '../shared/error-message.tsx';
import { Button } from '../ui/button.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import itemStyles from '../shared/item-list.module.css';
import { classNames } from '../ui/class-names.ts';
import styles from './keeping.module.css';
import { casussenText } from '../shared/casussen-text.ts';
import { reasonTexts, sizeText } from './keeping-texts.ts';
import { useIncomingProgress, useKeeping } from './keeping-queries.ts';

type BackupListProps = {
  readonly backups: readonly BackupSummary[];
  readonly onOpen: (incoming: Incoming) => void;
};

/** Backups, newest first; each can be opened to look through. */
export function BackupList({ backups, onOpen }: BackupListProps) {
  const open = useKeeping('backup:open');
  const progress = useIncomingProgress(open.isPending);
  const [locked, setLocked] = useState<BackupSummary | null>(null);
  const { name: opening } = open.variables ?? { name: null };

  const look = (backup: BackupSummary) => {
    if (backup.lock === 'other-password') setLocked(backup);
    else open.mutate({ name: backup.name, secret: null }, { onSuccess: onOpen });
  };
  if (backups.length === 0) {
    return (
      <EmptyMessage title="Er is nog geen reservekopie.">
        Maatstaf maakt er vanzelf een zodra je een casus hebt geschreven.
      </EmptyMessage>
    );
  }
  return (
    <>
      {open.isError && locked === null && <ErrorMessage error={open.error} />}
      <ul className={itemStyles['list']}>
        {backups.map((backup) => (
          <li key={backup.name} className={classNames(itemStyles['row'], styles['row'])}>
            <div className={styles['what']}>
              <strong>{formatMoment(backup.madeAt)}</strong>
              <p className={itemStyles['facts']}>{factsOf(backup)}</p>
            </div>
            <Button
              busy={open.isPending && opening === backup.name}
              onClick={() => {
                if (!open.isPending) look(backup);
              }}
            >
              {open.isPending && opening === backup.name ? 'Openen…' : 'Bekijk'}
              <VisuallyHidden> de reservekopie van {formatMoment(backup.madeAt)}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
      {progress && (
        <Paragraph
          muted
        >{`Bezig: ${String(progress.done)} van ${String(progress.total)} casussen.`}</Paragraph>
      )}
      {locked !== null && (
        <KeyDialog
          title="Met welk wachtwoord?"
          explanation="Deze reservekopie is versleuteld met het wachtwoord dat je casusboek toen had. Vul dat in, of de herstelcode van toen."
          confirm="Open de reservekopie"
          isPending={open.isPending}
          error={open.error}
          onConfirm={(secret) => open.mutate({ name: locked.name, secret }, { onSuccess: onOpen })}
          onClose={() => {
            open.reset();
            setLocked(null);
          }}
        />
      )}
    </>
  );
}

function factsOf(backup: BackupSummary): string {
  const { casussen, bytes, reason, unreadable, lock, isElsewhere } = backup;
  const facts = [casussenText(casussen), sizeText(bytes), reasonTexts[reason]];
  if (isElsewhere) facts.push('in de gekozen map');
  if (lock === 'other-password') facts.push('met het wachtwoord van toen');
  if (unreadable > 0) facts.push(`${casussenText(unreadable)} was toen niet te lezen`);
  return facts.join(' · ');
}
