import type { ReactNode } from 'react';

import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { removeAndFollow } from '../undo/follow-list.ts';
import styles from './steps.module.css';

type EntryHeadProps = {
  /** What it is called where it is said that it went. */
  readonly name: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
};

/** First line of something in a list of the casus: what it is, and the way to take it off. */
export function EntryHead({ name, onRemove, children }: EntryHeadProps) {
  return (
    <div className={styles['entry-head']}>
      <div className={styles['entry-name']}>{children}</div>
      <Button purpose="subtle" onClick={() => removeAndFollow(onRemove, name)}>
        Haal weg<VisuallyHidden>{`: ${name}`}</VisuallyHidden>
      </Button>
    </div>
  );
}
