import { Paragraph as CandidateParagraph } from '@nl-design-system-candidate/paragraph-react';
import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';
import styles from './paragraph.module.css';

type ParagraphProps = {
  readonly children: ReactNode;
  /** Comes second: smaller and softer. */
  readonly muted?: boolean;
  readonly id?: string;
  readonly className?: string | undefined;
};

/** Running text, never wider than the measure. */
export function Paragraph({ muted = false, className, ...rest }: ParagraphProps) {
  return (
    <CandidateParagraph
      {...rest}
      className={classNames(styles['paragraph'], muted && styles['muted'], className)}
    />
  );
}
