import { noFilters } from '../../main/domain/search/filter.ts';
import type { SearchDocument } from '../../main/domain/search/search-document.ts';
import type { SearchGroup } from '../../main/domain/search/search-result.ts';
import { EmptyMessage } from '../shared/empty-message.tsx';
import { kindNames } from '../shared/names.ts';
import { useSayWhenGone } from '../shared/casusboek-news.ts';
import { routes } from '../shared/routes.ts';
import { useSteadyOrder } from '../shared/steady-order.ts';
import { Button } from '../ui/button.tsx';
import { Heading } from '../ui/heading.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { TextButton } from '../ui/text-button.tsx';
import { countsText } from './counts-text.ts';
import { LiveCount } from './live-count.tsx';
import { hasFilters } from './search-filters.ts';
import { useSearchContext } from './search-context.ts';
import { SearchResult } from './search-result.tsx';
import styles from './search.module.css';
import type { Answered } from './use-search.ts';

/** How many of a kind are shown at first, and how many when asked for all. */
export const few = 5;
export const many = 100;

type ResultListProps = {
  readonly answer: Answered;
  readonly showAll: SearchDocument['kind'] | null;
  readonly onShowAll: (kind: SearchDocument['kind']) => void;
};

/** What was found: in the casusboek and in the library, by kind, the best of each first. */
export function ResultList({ answer, showAll, onShowAll }: ResultListProps) {
  const { query } = useSearchContext();
  const { groups, answered, didYouMean } = answer;
  const isReady = answered === query;
  const own = groups.filter(({ kind }) => kind === 'casus');
  const library = groups.filter(({ kind }) => kind !== 'casus');
  const group = (one: SearchGroup) => (
    <ResultGroup
      key={one.kind}
      group={one}
      asked={answer.asked}
      hits={one.kind === showAll ? many : few}
      onShowAll={() => {
        onShowAll(one.kind);
      }}
    />
  );

  return (
    <div className={styles['results']}>
      <div>
        <LiveCount text={isReady ? countsText(groups) : ''} />
        {isReady && didYouMean !== null && <DidYouMean query={didYouMean} />}
      </div>
      {isReady && groups.length === 0 && <NothingFound />}
      {own.map(group)}
      {library.length > 0 && (
        <section className={styles['results']} aria-label="Uit de bibliotheek">
          {library.map(group)}
        </section>
      )}
    </div>
  );
}

function DidYouMean({ query }: { readonly query: string }) {
  const { setQuery } = useSearchContext();
  return (
    <Paragraph>
      Bedoelde je <TextButton onClick={() => setQuery(query)}>{query}</TextButton>?
    </Paragraph>
  );
}

const idOfHit = ({ document }: SearchGroup['hits'][number]) => document.id;

type ResultGroupProps = {
  readonly group: SearchGroup;
  /** As long as the same is asked, the order stays as it is. */
  readonly asked: string;
  readonly hits: number;
  readonly onShowAll: () => void;
};

function ResultGroup({ group, asked, hits, onShowAll }: ResultGroupProps) {
  const shown = useSteadyOrder(group.hits.slice(0, hits), idOfHit, asked);
  useSayWhenGone(group.kind === 'casus' ? shown.map(idOfHit) : []);
  return (
    <section className={styles['group']}>
      <Heading level={2}>
        {group.kind === 'casus' ? 'In je casusboek' : kindNames[group.kind].many}{' '}
        <span className={styles['count']}>({group.total})</span>
      </Heading>
      <ul className={styles['hits']}>
        {shown.map((hit) => (
          <SearchResult key={hit.document.id} hit={hit} />
        ))}
      </ul>
      {shown.length < group.total && hits === few && (
        <div>
          <Button purpose="subtle" onClick={onShowAll}>
            {`Toon alle ${group.total} ${kindNames[group.kind].many.toLowerCase()}`}
          </Button>
        </div>
      )}
    </section>
  );
}

function NothingFound() {
  const { filters, setFilters } = useSearchContext();
  const isNarrowed = hasFilters(filters);
  return (
    <EmptyMessage
      title="Niets gevonden."
      actions={
        isNarrowed && (
          <Button
            onClick={() => {
              setFilters(noFilters);
            }}
          >
            Zoek zonder filters
          </Button>
        )
      }
    >
      {isNarrowed ? 'Je filters sluiten misschien te veel uit. ' : ''}
      Probeer minder woorden of andere woorden: wat is er aan de hand, en wat wil iemand bereiken?
      Je kunt ook bladeren in de <Link to={routes.kind('voorbeeldcasus')}>
        voorbeeldcasussen
      </Link>{' '}
      of de <Link to={routes.kind('dilemma')}>dilemma&apos;s</Link>.
    </EmptyMessage>
  );
}
