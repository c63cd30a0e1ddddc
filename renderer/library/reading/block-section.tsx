import type { ReactNode } from 'react';

import { Heading } from '../../ui/heading.tsx';
import styles from './reading.module.css';
import { sectionId } from './section-id.ts';

type BlockSectionProps = { readonly heading: string; readonly children: ReactNode };

/** A part of a reading page that is no running text: a list, a comparison. */
export function BlockSection({ heading, children }: BlockSectionProps) {
  return (
    <section className={styles['section']} aria-labelledby={sectionId(heading)}>
      <Heading level={2} id={sectionId(heading)}>
        {heading}
      </Heading>
      {children}
    </section>
  );
}
