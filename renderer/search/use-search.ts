import { useEffect, useState } from 'react';

import type { SearchAnswer } from '../../main/domain/search/search-result.ts';
import { useSearchContext } from './search-context.ts';

export type Answered = SearchAnswer & {
  /** The query that it belongs to. */
  readonly answered: string;
};

const nothing: SearchAnswer = {
  groups: [],
  counts: { kinds: {}, wetten: {}, leefgebieden: {}, factoren: {}, outcomes: {}, labels: {} },
  didYouMean: null,
};

/**
 * What answers the query and filters of the search screen. While a new answer is made, the one
 * before it stays; `answered` tells to which query it belongs.
 *
 * @param isOn - Whether to search at all: a story is compared instead.
 */
export function useSearch(limitPerKind: number, isOn: boolean): Answered {
  const { client, version, query, filters } = useSearchContext();
  const [answer, setAnswer] = useState<Answered>({ ...nothing, answered: '' });

  useEffect(() => {
    if (client === null || !isOn) return;
    return client.search({ query, filters, limitPerKind }, (found) => {
      setAnswer({ ...found, answered: query });
    });
  }, [client, version, query, filters, limitPerKind, isOn]);

  return query.trim() === '' ? { ...nothing, answered: query } : answer;
}
