import type { ReactNode } from 'react';

import { Heading } from '../../ui/heading.tsx';
import styles from './reading.module.css';
import { useSectionHeading } from './section-scope.ts';

type BlockSectionProps = { readonly heading: string; readonly children: ReactNode };

/** A part of a reading page that is no running text: a list, a comparison. */
export function BlockSection({ heading, children }: BlockSectionProps) {
  const { level, id } = useSectionHeading(heading);
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <Heading level={level} id={id}>
        {heading}
      </Heading>
      {children}
    </section>
  );
}
