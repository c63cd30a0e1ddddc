import { createContext, use } from 'react';

import { noFilters } from '../../main/domain/search/filter.ts';
import type { SearchFilters } from '../../main/domain/search/search-result.ts';
import type { SearchClient } from './search-client.ts';
import type { SyncProgress } from './sync-casussen.ts';

type Search = {
  /** Null while the library is being read, and when that failed. */
  readonly client: SearchClient | null;
  readonly error: unknown;
  readonly retry: () => void;
  /** Rises when the own casussen in search changed: ask again. */
  readonly version: number;
  /** How far a large casusboek has come in; null when all of it can be found. */
  readonly progress: SyncProgress | null;
  /**
   * What was typed last. It stays in memory, for coming back to, and is kept out of the address:
   * people paste whole reports, and addresses end up in histories on disk.
   */
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** What was searched for before, the last first: in memory only, for the same reason. */
  readonly recent: readonly string[];
  /** Keeps the query as one that was of use. */
  readonly remember: () => void;
  readonly filters: SearchFilters;
  readonly setFilters: (filters: SearchFilters) => void;
};

export const SearchContext = createContext<Search>({
  client: null,
  error: null,
  retry: () => undefined,
  version: 0,
  progress: null,
  query: '',
  setQuery: () => undefined,
  recent: [],
  remember: () => undefined,
  filters: noFilters,
  setFilters: () => undefined,
});

export function useSearchContext(): Search {
  return use(SearchContext);
}
