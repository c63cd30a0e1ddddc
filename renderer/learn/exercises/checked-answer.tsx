import { useEffect, useRef, useState, type ReactNode } from 'react';

import { useHeadingLevel } from '../../library/reading/section-scope.ts';
import { Actions } from '../../shared/screen.tsx';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import type { OpenWork } from '../work-drafts-provider.tsx';
import { answerPart } from './exercise-props.ts';
import styles from './exercises.module.css';

type CheckedAnswerProps = {
  readonly open: OpenWork;
  /** Enough was chosen. */
  readonly canCheck: boolean;
  /** Whether the answer was right, in words. */
  readonly verdict: string;
  readonly children?: ReactNode;
};

/** Puts the answer of an exercise on the table. It gets the keyboard when it opens, so that it is read out. */
export function CheckedAnswer({ open, canCheck, verdict, children }: CheckedAnswerProps) {
  const level = useHeadingLevel();
  const answer = useRef<HTMLDivElement>(null);
  // Not when it was opened in an earlier session.
  const [isNew, setNew] = useState(false);
  const isChecked = open.work.shown.includes(answerPart);
  useEffect(() => {
    if (isNew && isChecked) answer.current?.focus();
  }, [isNew, isChecked]);

  if (isChecked) {
    return (
      <div ref={answer} tabIndex={-1} className={styles['answer']}>
        <Heading level={level} looksLike={3}>
          {verdict}
        </Heading>
        {children}
      </div>
    );
  }
  return (
    <Actions>
      <Button
        purpose="primary"
        disabled={!canCheck}
        onClick={() => {
          if (!canCheck) return;
          setNew(true);
          open.show(answerPart, true);
        }}
      >
        Kijk na
      </Button>
    </Actions>
  );
}
