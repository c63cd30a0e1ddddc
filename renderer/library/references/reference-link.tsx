import type { ReactNode } from 'react';

import { TextButton } from '../../ui/text-button.tsx';
import { useReferences, type ReferenceTarget } from './reference-context.ts';
import styles from './references.module.css';

type ReferenceLinkProps = { readonly target: ReferenceTarget; readonly children: ReactNode };

/** An article, ruling or site in the text; opens what we know of it, and says at once what is not sure. */
export function ReferenceLink({ target, children }: ReferenceLinkProps) {
  const references = useReferences();
  const remark = useRemark(target);
  return (
    <>
      <TextButton
        aria-haspopup="dialog"
        onClick={() => {
          references.open(target);
        }}
      >
        {children}
      </TextButton>
      {remark !== null && <span className={styles['remark']}> ({remark})</span>}
    </>
  );
}

/** What a reader has to know before trusting the reference, in a word or two. */
function useRemark(target: ReferenceTarget): string | null {
  const { artikelen, uitspraken } = useReferences();
  if (target.kind === 'site') return null;
  if (target.kind === 'artikel') {
    const entries = artikelen.get(target.reference)?.entries ?? [];
    return entries.some((entry) => entry.certainty === 'nog-te-controleren')
      ? 'nog te controleren'
      : null;
  }
  const uitspraak = uitspraken.get(target.ecli);
  if (uitspraak?.status === 'achterhaald') return 'achterhaald';
  return uitspraak?.certainty === 'nog-te-controleren' ? 'nog te controleren' : null;
}
