import type { SearchHit } from '../../main/domain/search/search-result.ts';
import { labelNames, uitkomstNames } from '../shared/names.ts';
import { documentRoute } from './document-route.ts';
import { MarkedText } from './marked-text.tsx';
import { resultLink } from './result-keys.ts';
import styles from './search.module.css';
import { Link } from '../ui/link.tsx';

/** One thing that was found: its title, the passage that matched, and why when that is not plain. */
export function SearchResult({ hit }: { readonly hit: SearchHit }) {
  const { document, passage, titleMarks } = hit;
  const reasons = hit.why.filter(
    ({ typed, matched }) => typed.toLowerCase() !== matched.toLowerCase(),
  );
  return (
    <li className={styles['hit']}>
      <div {...resultLink}>
        <Link to={documentRoute(document)} className={styles['title']}>
          {document.title === '' ? (
            'Casus zonder titel'
          ) : (
            <MarkedText text={document.title} marks={titleMarks} />
          )}
        </Link>
        {document.label !== null && (
          <span className={styles['second']}> {labelNames[document.label]}</span>
        )}
      </div>
      {passage === null ? (
        <p className={styles['text']}>{document.summary}</p>
      ) : (
        <p className={styles['text']}>
          {passage.heading !== '' && <span className={styles['second']}>{passage.heading}: </span>}
          <MarkedText text={passage.text} marks={passage.marks} />
        </p>
      )}
      {(reasons.length > 0 || document.outcome !== null) && (
        <p className={styles['second']}>
          {document.outcome !== null && uitkomstNames[document.outcome]}
          {document.outcome !== null && reasons.length > 0 && ' · '}
          {reasons.length > 0 &&
            `gevonden op ${reasons.map(({ typed, matched }) => `${matched} (${typed})`).join(', ')}`}
        </p>
      )}
    </li>
  );
}
