import { useEffect, useState } from 'react';

import type { SearchAnswer } from '../../main/domain/search/search-result.ts';
import { useSearchContext } from './search-context.ts';

export type Answered = SearchAnswer & {
  /** The query that it belongs to. */
  readonly answered: string;
  /** All that was asked: the query, the filters and how many. */
  readonly asked: string;
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
  const [answer, setAnswer] = useState<Answered>({ ...nothing, answered: '', asked: '' });

  useEffect(() => {
    if (client === null || !isOn) return;
    const request = { query, filters, limitPerKind };
    return client.search(request, (found) => {
      setAnswer({ ...found, answered: query, asked: JSON.stringify(request) });
    });
  }, [client, version, query, filters, limitPerKind, isOn]);

  return query.trim() === '' ? { ...nothing, answered: query, asked: '' } : answer;
}
