import type { ReactNode } from 'react';

import { casusName } from '../../../main/domain/casus/casus-name.ts';
import type { SimilarHit } from '../../../main/domain/search/search-result.ts';
import { ContrastNote, SupersededNote } from '../../search/hit-notes.tsx';
import { useSimilarReasons } from '../../search/use-similar-reasons.ts';
import { labelNames, uitkomstNames } from '../../shared/names.ts';
import { casusRow } from '../../shared/leave-gone.ts';
import { routes } from '../../shared/routes.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import styles from './precedents.module.css';
import { targetOf, targetRoute } from './target.ts';

type SuggestionProps = {
  readonly hit: SimilarHit;
  readonly onLink: () => void;
  /** The form to link with; while it is open it stands in the place of the button. */
  readonly form: ReactNode;
  /** Leads to the two side by side. */
  readonly compare: ReactNode;
};

/** A casus that compares: what it shares with the draft, where it differs, and how it ended. */
export function Suggestion({ hit, onLink, form, compare }: SuggestionProps) {
  const { document } = hit;
  const reasons = useSimilarReasons();
  return (
    <li className={styles['suggestion']} {...casusRow(document)}>
      <div className={styles['title']}>
        <Link to={targetRoute(targetOf(document), routes)}>{casusName(document.title)}</Link>
      </div>
      <p className={styles['facts']}>
        {document.label === null ? 'Eigen casus' : labelNames[document.label]}
        {document.outcome !== null && ` · ${uitkomstNames[document.outcome]}`}
      </p>
      <SupersededNote by={hit.supersededBy} />
      <ContrastNote contrast={hit.contrast} />
      <dl className={styles['reasons']}>
        {reasons(hit).map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {form ?? (
        <div className={styles['actions']}>
          <Button onClick={onLink}>
            Koppel<span className={styles['hidden']}>: {document.title}</span>
          </Button>
          {compare}
        </div>
      )}
    </li>
  );
}
