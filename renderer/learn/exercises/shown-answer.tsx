import { useEffect, useRef, type ReactNode } from 'react';

import styles from './exercises.module.css';

type ShownAnswerProps = {
  /** It was opened just now, and not in an earlier session. */
  readonly isNew: boolean;
  readonly children: ReactNode;
};

/** The answer of an exercise; it gets the keyboard when it opens, so that it is read out. */
export function ShownAnswer({ isNew, children }: ShownAnswerProps) {
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) answer.current?.focus();
  }, [isNew]);
  return (
    <div ref={answer} tabIndex={-1} className={styles['answer']}>
      {children}
    </div>
  );
}
