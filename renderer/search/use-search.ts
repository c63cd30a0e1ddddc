import { useEffect, useState } from 'react';

import type { SearchGroup } from '../../main/domain/search/search-result.ts';
import { useSearchContext } from './search-context.ts';

/**
 * What answers the query and filters of the search screen. While a new answer is made, the one
 * before it stays; `answered` tells to which query it belongs.
 */
export function useSearch(limitPerKind: number): {
  readonly groups: readonly SearchGroup[];
  readonly answered: string;
} {
  const { client, version, query, filters } = useSearchContext();
  const [answer, setAnswer] = useState<{
    readonly groups: readonly SearchGroup[];
    readonly answered: string;
  }>({ groups: [], answered: '' });

  useEffect(() => {
    if (client === null) return;
    return client.search({ query, filters, limitPerKind }, (groups) => {
      setAnswer({ groups, answered: query });
    });
  }, [client, version, query, filters, limitPerKind]);

  return query.trim() === '' ? { groups: [], answered: query } : answer;
}
