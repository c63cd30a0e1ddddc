import type { ContentChange } from '../../main/domain/leren/content-version.ts';
import { dayOf } from '../../main/domain/leren/day-of.ts';
import { Inlines } from '../library/reading/rich-text.tsx';
import { formatDay } from '../shared/day.ts';
import { Alert } from '../ui/alert.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import styles from './learn.module.css';

type ContentChangesProps = {
  readonly title: string;
  readonly changes: readonly ContentChange[];
  /** The moment at which the user learned the words of then. */
  readonly learnedAt: string;
};

/** What the makers changed since somebody learned it. */
export function ContentChanges({ title, changes, learnedAt }: ContentChangesProps) {
  const day = dayOf(new Date(learnedAt));
  const since = changes.filter(({ date }) => date >= day);
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
