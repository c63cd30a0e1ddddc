import type { ReactNode } from 'react';

import { Paragraph } from '../ui/paragraph.tsx';
import styles from './messages.module.css';

type EmptyMessageProps = {
  /** What is not here. */
  readonly title: string;
  /** What to do about it. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
};

/** There is nothing to show, and what to do now. */
export function EmptyMessage({ title, children, actions }: EmptyMessageProps) {
  return (
    <div className={styles['empty']}>
      <Paragraph>
        <strong>{title}</strong>
      </Paragraph>
      {children !== undefined && <Paragraph>{children}</Paragraph>}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
