import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { jumpTo, noteId, passageId, useAnnotations } from './annotations-context.ts';
import styles from './annotations.module.css';
import { annotationKindNames } from './reading-names.ts';
import { Inlines } from './rich-text.tsx';

/** An annotation: in the margin beside its passage, or below the paragraph in a narrow window. */
export function MarginNote({ id }: { readonly id: string }) {
  const { byId, numbers } = useAnnotations();
  const note = byId.get(id);
  if (note === undefined) return null;
  return (
    <div id={noteId(id)} role="note" tabIndex={-1} className={styles['note']} data-note={id}>
      <a
        className={styles['back']}
        href={`#${passageId(id)}`}
        onClick={(event) => {
          event.preventDefault();
          jumpTo(passageId(id));
        }}
      >
        <VisuallyHidden>Terug naar passage </VisuallyHidden>
        {numbers.get(id)}
      </a>{' '}
      <strong>{annotationKindNames[note.kind]}.</strong> <Inlines content={note.text} />
    </div>
  );
}
