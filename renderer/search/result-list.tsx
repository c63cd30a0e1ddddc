import { useState } from 'react';

import { noFilters } from '../../main/domain/search/filter.ts';
import type { SearchDocument } from '../../main/domain/search/search-document.ts';
import type { SearchGroup } from '../../main/domain/search/search-result.ts';
import { EmptyMessage } from '../shared/empty-message.tsx';
import { kindNames } from '../shared/names.ts';
import { routes } from '../shared/routes.ts';
import { Button } from '../ui/button.tsx';
import { Heading } from '../ui/heading.tsx';
import { Link } from '../ui/link.tsx';
import { countsText } from './counts-text.ts';
import { LiveCount } from './live-count.tsx';
import { hasFilters } from './search-filters.ts';
import { useSearchContext } from './search-context.ts';
import { SearchResult } from './search-result.tsx';
import styles from './search.module.css';
import { useSearch } from './use-search.ts';

const few = 5;
const many = 100;

/** What was found, by kind, the best of each first. */
export function ResultList() {
  const { query } = useSearchContext();
  const [showAll, setShowAll] = useState<SearchDocument['kind'] | null>(null);
  const { groups, answered } = useSearch(showAll === null ? few : many);
  const isReady = answered === query;

  return (
    <div className={styles['results']}>
      <LiveCount text={isReady ? countsText(groups) : ''} />
      {isReady && groups.length === 0 && <NothingFound />}
      {groups.map((group) => (
        <ResultGroup
          key={group.kind}
          group={group}
          hits={group.kind === showAll ? many : few}
          onShowAll={() => {
            setShowAll(group.kind);
          }}
        />
      ))}
    </div>
  );
}

type ResultGroupProps = {
  readonly group: SearchGroup;
  readonly hits: number;
  readonly onShowAll: () => void;
};

function ResultGroup({ group, hits, onShowAll }: ResultGroupProps) {
  const shown = group.hits.slice(0, hits);
  return (
    <section className={styles['group']}>
      <Heading level={2}>
        {kindNames[group.kind].many} <span className={styles['count']}>({group.total})</span>
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
