import type { SimilarHit } from '../../main/domain/search/search-result.ts';
import { lessAlike, strongOnly } from '../../main/domain/search/strong-only.ts';
import { useSayWhenGone } from '../shared/casusboek-news.ts';
import { EmptyMessage } from '../shared/empty-message.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Heading } from '../ui/heading.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { useSteadyOrder } from '../shared/steady-order.ts';
import { Paragraph } from '../ui/paragraph.tsx';
import { LiveCount } from './live-count.tsx';
import { useSearchContext } from './search-context.ts';
import styles from './search.module.css';
import { SimilarResult } from './similar-result.tsx';
import { useSimilar } from './use-similar.ts';

/** What compares with a pasted text. */
export function SimilarResults({ words }: { readonly words: number }) {
  const { query, filters } = useSearchContext();
  const { answer, asked } = useSimilar({
    id: null,
    text: query,
    wetten: filters.wetten,
    leefgebieden: filters.leefgebieden,
    grondwaarden: [],
    dilemmas: [],
    factoren: Object.fromEntries(filters.factoren.map((id) => [id, 'ja' as const])),
  });

  if (answer === null) return <LoadingMessage>Vergelijken…</LoadingMessage>;
  const { casussen, dilemmas, grondwaarden, methode } = strongOnly(answer);
  const method = { heading: 'Methode die hierbij helpt', hits: methode };
  const less = lessAlike(answer);
  const asksForMethod = (methode[0]?.score ?? 0) >= 1;
  const groups = [
    ...(asksForMethod ? [method] : []),
    { heading: 'Casussen die hierop lijken', hits: casussen },
    ...(asksForMethod ? [] : [method]),
    { heading: "Dilemma's die passen", hits: dilemmas },
    { heading: 'Grondwaarden die passen', hits: grondwaarden },
  ].filter((group) => group.hits.length > 0);

  return (
    <div className={styles['results']}>
      <div>
        <LiveCount text={similarCountText(casussen.length, methode.length)} />
        <Paragraph muted>
          {`Je tekst heeft ${format.format(words)} woorden, dus Maatstaf vergelijkt het hele verhaal. De tekst wordt niet bewaard.`}
        </Paragraph>
      </div>
      {groups.length === 0 && (
        <EmptyMessage title="Niets lijkt hier sterk op.">
          Vertel wat er aan de hand is en wat iemand wil bereiken. Of typ een paar losse woorden.
        </EmptyMessage>
      )}
      {groups.map((group) => (
        <SimilarGroup key={group.heading} heading={group.heading} hits={group.hits} asked={asked} />
      ))}
      {less.length > 0 && (
        <Disclosure summary={`Casussen die er minder op lijken (${String(less.length)})`}>
          <SimilarList hits={less} asked={asked} />
        </Disclosure>
      )}
    </div>
  );
}

const format = new Intl.NumberFormat('nl-NL');

/** "6 casussen lijken hierop, 1 pagina over de methode past erbij". */
function similarCountText(casussen: number, methode: number): string {
  const alike = casussen === 1 ? '1 casus lijkt hierop' : `${casussen} casussen lijken hierop`;
  if (methode === 0) return alike;
  const pages =
    methode === 1
      ? '1 pagina over de methode past erbij'
      : `${methode} pagina's over de methode passen erbij`;
  return `${alike}, ${pages}`;
}

type SimilarGroupProps = {
  readonly heading: string;
  readonly hits: readonly SimilarHit[];
  /** As long as the same is asked, the order stays as it is. */
  readonly asked: string;
};

function SimilarGroup({ heading, hits, asked }: SimilarGroupProps) {
  return (
    <section className={styles['group']}>
      <Heading level={2}>
        {heading} <span className={styles['count']}>({hits.length})</span>
      </Heading>
      <SimilarList hits={hits} asked={asked} />
    </section>
  );
}

const idOfHit = ({ document }: SimilarHit) => document.id;
const ownIds = (hits: readonly SimilarHit[]) =>
  hits.filter(({ document }) => document.kind === 'casus').map(idOfHit);

function SimilarList({ hits, asked }: Pick<SimilarGroupProps, 'hits' | 'asked'>) {
  const shown = useSteadyOrder(hits, idOfHit, asked);
  useSayWhenGone(ownIds(shown));
  return (
    <ul className={styles['hits']}>
      {shown.map((hit) => (
        <SimilarResult key={hit.document.id} hit={hit} />
      ))}
    </ul>
  );
}
