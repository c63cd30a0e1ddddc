import type { ReactNode } from 'react';

import { Heading } from '../ui/heading.tsx';
import styles from './screen.module.css';

/** The parts of a screen below each other, heading first. */
export function Screen({ children }: { readonly children: ReactNode }) {
  return <div className={styles['screen']}>{children}</div>;
}

type ScreenSectionProps = { readonly heading: string; readonly children: ReactNode };

/** A part of a screen with its own heading. */
export function ScreenSection({ heading, children }: ScreenSectionProps) {
  return (
    <section className={styles['section']}>
      <Heading level={2}>{heading}</Heading>
      {children}
    </section>
  );
}

/** Buttons next to each other. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return <div className={styles['actions']}>{children}</div>;
}
