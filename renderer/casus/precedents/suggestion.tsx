import type { ReactNode } from 'react';

import type { SimilarHit } from '../../../main/domain/search/search-result.ts';
import { useFactoren, useOverview } from '../../library/library-queries.ts';
import { labelNames, uitkomstNames } from '../../shared/names.ts';
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
  const { document, shared, differs } = hit;
  const names = useNames();
  const shares = [
    ...shared.factoren.map(names.factor),
    ...shared.wetten.map(names.wet),
    ...shared.dilemmas.map(names.dilemma),
  ];
  const differences = [
    ...differs.onlyHere.map((factor) => `alleen hier: ${names.factor(factor)}`),
    ...differs.onlyThere.map((factor) => `alleen daar: ${names.factor(factor)}`),
  ];
  return (
    <li className={styles['suggestion']}>
      <div className={styles['title']}>
        <Link to={targetRoute(targetOf(document), routes)}>
          {document.title || 'Casus zonder titel'}
        </Link>
      </div>
      <p className={styles['facts']}>
        {document.label === null ? 'Eigen casus' : labelNames[document.label]}
        {document.outcome !== null && ` · ${uitkomstNames[document.outcome]}`}
      </p>
      <dl className={styles['reasons']}>
        {shares.length > 0 && <Reason term="deelt" value={shares.join(', ')} />}
        {shared.words.length > 0 && <Reason term="woorden" value={shared.words.join(', ')} />}
        {differences.length > 0 && <Reason term="verschilt" value={differences.join('; ')} />}
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

function Reason({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Dutch names of what is shared; an id that the library does not know stays readable as it is. */
function useNames() {
  const overview = useOverview();
  const vocabulary = useFactoren();
  const item = (kind: 'wet' | 'dilemma') => (id: string) =>
    overview.data?.entries.find((entry) => entry.kind === kind && entry.id === id)?.title ?? id;
  return {
    factor: (id: string) =>
      vocabulary.data?.factoren.find((factor) => factor.id === id)?.title ?? id,
    wet: item('wet'),
    dilemma: item('dilemma'),
  };
}
