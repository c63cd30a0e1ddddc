import { casusName } from '../../main/domain/casus/casus-name.ts';
import type { SearchHit } from '../../main/domain/search/search-result.ts';
import { labelNames, uitkomstNames } from '../shared/names.ts';
import { documentRoute } from './document-route.ts';
import { SupersededNote, ThroughNote } from './hit-notes.tsx';
import { MarkedText } from './marked-text.tsx';
import { resultLink } from './result-keys.ts';
import styles from './search.module.css';
import { casusRow } from '../shared/leave-gone.ts';
import { Link } from '../ui/link.tsx';

/** One thing that was found: its title, the passage that matched, and why when that is not plain. */
export function SearchResult({ hit }: { readonly hit: SearchHit }) {
  const { document, passage, titleMarks } = hit;
  const reasons = hit.why.filter(
    ({ typed, matched }) => typed.toLowerCase() !== matched.toLowerCase(),
  );
  const facts = [
    ...(hit.cites === null ? [] : [`noemt ${hit.cites}`]),
    ...(document.label === null ? [] : [labelNames[document.label]]),
    ...(document.outcome === null ? [] : [uitkomstNames[document.outcome]]),
    ...(reasons.length === 0
      ? []
      : [`gevonden op ${reasons.map(({ typed, matched }) => `${matched} (${typed})`).join(', ')}`]),
  ];
  return (
    <li className={styles['hit']} {...casusRow(document)}>
      <div {...resultLink}>
        <Link to={documentRoute(document)} className={styles['title']}>
          {document.title === '' ? (
            casusName(document.title)
          ) : (
            <MarkedText text={document.title} marks={titleMarks} />
          )}
        </Link>
      </div>
      <SupersededNote by={hit.supersededBy} />
      {passage === null ? (
        <p className={styles['text']}>{document.summary}</p>
      ) : (
        <p className={styles['text']}>
          {passage.heading !== '' && <span className={styles['second']}>{passage.heading}: </span>}
          <MarkedText text={passage.text} marks={passage.marks} />
        </p>
      )}
      <ThroughNote through={hit.through} />
      {facts.length > 0 && <p className={styles['second']}>{facts.join(' · ')}</p>}
    </li>
  );
}
