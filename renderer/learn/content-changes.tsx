import { changesSince, type ContentChange } from '../../main/domain/leren/content-version.ts';
import { dayOf } from '../../main/domain/leren/day-of.ts';
import { Inlines } from '../library/reading/rich-text.tsx';
import { formatDay } from '../shared/day.ts';
import { Alert } from '../ui/alert.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import styles from './learn.module.css';

/** When something was learned, and how many changes by the makers were in it; `null`: not kept. */
export type Learned = { readonly at: string; readonly changes: number | null };

type ContentChangesProps = {
  readonly title: string;
  readonly changes: readonly ContentChange[];
  /** When the user learned the words of then, and how many changes were in them, if that was kept. */
  readonly learned: Learned;
};

/** What the makers changed since somebody learned it. */
export function ContentChanges({ title, changes, learned }: ContentChangesProps) {
  const since = changesSince(changes, learned.changes, dayOf(new Date(learned.at)));
  return (
    <Alert tone="info" title={title}>
      {since.length === 0 ? (
        <Paragraph>De tekst is bijgewerkt. Lees hem nog eens door.</Paragraph>
      ) : (
        <ul className={styles['plain']}>
          {since.map((change, index) => (
            <li key={index}>
              <span className={styles['second']}>{formatDay(change.date)}</span>{' '}
              <Inlines content={change.text} />
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
