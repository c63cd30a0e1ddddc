import type { ReactNode } from 'react';

import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { jumpTo, noteId, passageId, useAnnotations } from './annotations-context.ts';
import { annotationKindNames } from './reading-names.ts';
import styles from './annotations.module.css';

type PassageTextProps = { readonly annotation: string; readonly children: ReactNode };

/** The stretch of text that an annotation is about: underlined, with the number of the annotation. */
export function PassageText({ annotation, children }: PassageTextProps) {
  const { byId, numbers } = useAnnotations();
  const note = byId.get(annotation);
  if (note === undefined) return children;
  return (
    <span className={styles['passage']} data-passage={annotation}>
      {children}
      <a
        id={passageId(annotation)}
        className={styles['number']}
        href={`#${noteId(annotation)}`}
        aria-describedby={noteId(annotation)}
        onClick={(event) => {
          event.preventDefault();
          jumpTo(noteId(annotation));
        }}
      >
        <VisuallyHidden>{annotationKindNames[note.kind]} </VisuallyHidden>
        {numbers.get(annotation)}
      </a>
    </span>
  );
}
