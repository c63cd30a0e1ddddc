import type { SimilarHit } from '../../main/domain/search/search-result.ts';
import { useFactoren } from '../library/library-queries.ts';
import { useTitles } from '../library/use-titles.ts';
import { labelNames, leefgebiedNames, uitkomstNames } from '../shared/names.ts';
import { Link } from '../ui/link.tsx';
import { documentRoute } from './document-route.ts';
import { resultLink } from './result-keys.ts';
import styles from './search.module.css';
import { leefgebiedSchema } from '../../main/domain/content/vocabulary.ts';

/** Something that compares with the text, with what they share and where they differ. */
export function SimilarResult({ hit }: { readonly hit: SimilarHit }) {
  const { document } = hit;
  const { shares, differs } = useReasons(hit);
  const facts = [
    ...(document.label === null ? [] : [labelNames[document.label]]),
    ...(document.outcome === null ? [] : [uitkomstNames[document.outcome]]),
  ].join(' · ');
  return (
    <li className={styles['hit']}>
      <div {...resultLink}>
        <Link to={documentRoute(document)} className={styles['title']}>
          {document.title === '' ? 'Casus zonder titel' : document.title}
        </Link>
      </div>
      <p className={styles['text']}>{document.summary}</p>
      {shares !== '' && <p className={styles['second']}>Deelt: {shares}</p>}
      {differs !== '' && <p className={styles['second']}>Verschilt: {differs}</p>}
      {facts !== '' && <p className={styles['second']}>{facts}</p>}
    </li>
  );
}

function useReasons({ shared, differs }: SimilarHit) {
  const factoren = useFactoren().data?.factoren ?? [];
  const titleOf = useTitles();
  const factor = (id: string) => factoren.find((each) => each.id === id)?.title ?? id;
  const leefgebieden = leefgebiedSchema.options.filter((id) => shared.leefgebieden.includes(id));
  return {
    shares: [
      ...shared.factoren.map(factor),
      ...shared.wetten.map((id) => titleOf('wet', id)),
      ...leefgebieden.map((id) => leefgebiedNames[id]),
      ...shared.words,
    ].join(', '),
    differs: [
      ...differs.onlyHere.map((id) => `alleen in jouw tekst: ${factor(id)}`),
      ...differs.onlyThere.map((id) => `alleen daar: ${factor(id)}`),
    ].join('; '),
  };
}
