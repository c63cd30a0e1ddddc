import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';

import { noFilters } from '../../main/domain/search/filter.ts';
import { useOwnCasussen } from '../shared/own-casussen.ts';
import { loadSearch, type LoadedSearch } from './load-search.ts';
import { withRecent } from './recent-queries.ts';
import { SearchContext } from './search-context.ts';
import { syncCasussen, type KnownCasussen, type SyncProgress } from './sync-casussen.ts';

/** Starts search once for the whole app and keeps the own casussen in it up to date. */
export function SearchProvider({ children }: { readonly children: ReactNode }) {
  const search = useQuery({
    queryKey: ['search'],
    queryFn: loadSearch,
    staleTime: Infinity,
    gcTime: Infinity,
    // A worker is no data to compare.
    structuralSharing: false,
  });
  const [query, setQuery] = useState('');
  const [recent, setRecent] = useState<readonly string[]>([]);
  const [filters, setFilters] = useState(noFilters);
  const { version, progress } = useSync(search.data);
  const { data, error, refetch } = search;

  const value = useMemo(
    () => ({
      client: data?.client ?? null,
      error: error ?? data?.libraryError ?? null,
      retry: () => {
        data?.client.close();
        void refetch();
      },
      version,
      progress,
      query,
      setQuery,
      recent,
      remember: () => setRecent((before) => withRecent(before, query)),
      filters,
      setFilters,
    }),
    [data, error, refetch, version, progress, query, recent, filters],
  );
  return <SearchContext value={value}>{children}</SearchContext>;
}

type Sync = {
  /** Rises each time the own casussen in search changed. */
  readonly version: number;
  /** Null when search knows all of them. */
  readonly progress: SyncProgress | null;
};

const nothingYet: Sync = { version: 0, progress: null };

function useSync(search: LoadedSearch | undefined): Sync {
  const casussen = useOwnCasussen().data;
  const known = useRef(new WeakMap<LoadedSearch, KnownCasussen>());
  const [sync, setSync] = useState(nothingYet);

  useEffect(() => {
    if (search === undefined || casussen === undefined) return;
    const ofThisWorker = known.current.get(search) ?? new Map<string, string>();
    known.current.set(search, ofThisWorker);
    let isCurrent = true;
    void syncCasussen(search.client, casussen, ofThisWorker, ({ done, total }) => {
      if (!isCurrent) return;
      const progress = done < total ? { done, total } : null;
      setSync(({ version }) => ({ version: version + 1, progress }));
    });
    return () => {
      isCurrent = false;
    };
  }, [search, casussen]);

  return sync;
}
