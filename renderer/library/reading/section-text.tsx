import { Fragment, useRef } from 'react';

import type { Section } from '../../../main/domain/content/item.ts';
import { Heading } from '../../ui/heading.tsx';
import styles from './annotations.module.css';
import { MarginNote } from './margin-note.tsx';
import { useMarginNotes } from './margin-notes.ts';
import { blockAnnotationIds } from './passages.ts';
import readingStyles from './reading.module.css';
import { BlockText } from './rich-text.tsx';
import { useSectionHeading } from './section-scope.ts';

/** One part of an item under its heading, with its annotations beside it. */
export function SectionText({ section }: { readonly section: Section }) {
  const rows = useRef<HTMLDivElement>(null);
  const { level, id } = useSectionHeading(section.heading);
  useMarginNotes(rows);
  return (
    <section className={readingStyles['section']} aria-labelledby={id}>
      <Heading level={level} id={id}>
        {section.heading}
      </Heading>
      <div ref={rows} className={styles['rows']}>
        {section.blocks.map((block, index) => (
          <Fragment key={index}>
            <BlockText block={block} />
            {blockAnnotationIds(block).map((id) => (
              <MarginNote key={id} id={id} />
            ))}
          </Fragment>
        ))}
      </div>
    </section>
  );
}
