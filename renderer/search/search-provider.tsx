import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';

import { noFilters } from '../../main/domain/search/filter.ts';
import { loadSearch } from './load-search.ts';
import { withRecent } from './recent-queries.ts';
import { SearchContext } from './search-context.ts';
import { useForgetWhenLocked } from './use-forget-when-locked.ts';
import { useSync } from './use-sync.ts';

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
  useForgetWhenLocked(() => {
    setQuery('');
    setRecent([]);
    data?.client.close();
    void refetch();
  });

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
