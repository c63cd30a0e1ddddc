import { Fragment, useRef } from 'react';

import type { Section } from '../../../main/domain/content/item.ts';
import { Heading } from '../../ui/heading.tsx';
import styles from './annotations.module.css';
import { MarginNote } from './margin-note.tsx';
import { useMarginNotes } from './margin-notes.ts';
import { blockAnnotationIds } from './passages.ts';
import readingStyles from './reading.module.css';
import { BlockText } from './rich-text.tsx';
import { sectionId } from './section-id.ts';

/** One part of an item under its heading, with its annotations beside it. */
export function SectionText({ section }: { readonly section: Section }) {
  const rows = useRef<HTMLDivElement>(null);
  useMarginNotes(rows);
  return (
    <section className={readingStyles['section']} aria-labelledby={sectionId(section.heading)}>
      <Heading level={2} id={sectionId(section.heading)}>
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
