import { casusName } from '../../main/domain/casus/casus-name.ts';
import type { SimilarHit } from '../../main/domain/search/search-result.ts';
import { labelNames, uitkomstNames } from '../shared/names.ts';
import { casusRow } from '../shared/leave-gone.ts';
import { Link } from '../ui/link.tsx';
import { documentRoute } from './document-route.ts';
import { ContrastNote, SupersededNote, ThroughNote } from './hit-notes.tsx';
import { resultLink } from './result-keys.ts';
import styles from './search.module.css';
import { useSimilarReasons } from './use-similar-reasons.ts';

/** Something that compares with the text, with what they share and where they differ. */
export function SimilarResult({ hit }: { readonly hit: SimilarHit }) {
  const { document } = hit;
  const reasons = useSimilarReasons();
  const facts = [
    ...(document.label === null ? [] : [labelNames[document.label]]),
    ...(document.outcome === null ? [] : [uitkomstNames[document.outcome]]),
  ].join(' · ');
  return (
    <li className={styles['hit']} {...casusRow(document)}>
      <div {...resultLink}>
        <Link to={documentRoute(document)} className={styles['title']}>
          {casusName(document.title)}
        </Link>
      </div>
      <SupersededNote by={hit.supersededBy} />
      <p className={styles['text']}>{document.summary}</p>
      <ContrastNote contrast={hit.contrast} />
      {reasons(hit).map(({ term, text }) => (
        <p key={term} className={styles['second']}>
          {term}: {text}
        </p>
      ))}
      <ThroughNote through={hit.through} />
      {facts !== '' && <p className={styles['second']}>{facts}</p>}
    </li>
  );
}
