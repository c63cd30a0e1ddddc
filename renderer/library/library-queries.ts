import { useQueries, useQuery } from '@tanstack/react-query';

import type { ItemKind } from '../../main/domain/content/vocabulary.ts';
import { call } from '../shared/call.ts';

/** The library does not change while the app runs: what was read once stays. */
const forever = { staleTime: Infinity, gcTime: Infinity } as const;

/** All items in brief, and the day the library was made. */
export function useOverview() {
  return useQuery({
    queryKey: ['library', 'overview'],
    queryFn: () => call('library:get-overview', null),
    ...forever,
  });
}

/** One item to read, with what it cites and where it is used. */
export function useItem(kind: ItemKind, id: string) {
  return useQuery({
    queryKey: ['library', 'item', kind, id],
    queryFn: () => call('library:get-item', { kind, id }),
    ...forever,
  });
}

/** All concepts with the words people use for them. */
export function useThesaurus() {
  return useQuery({
    queryKey: ['library', 'thesaurus'],
    queryFn: () => call('library:get-thesaurus', null),
    ...forever,
  });
}

/** Several items of one kind; those that are there already. */
export function useItems(kind: ItemKind, ids: readonly string[]) {
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: ['library', 'item', kind, id],
      queryFn: () => call('library:get-item', { kind, id }),
      ...forever,
    })),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
}

/** The factoren on which cases are compared, with their question. */
export function useFactoren() {
  return useQuery({
    queryKey: ['library', 'factoren'],
    queryFn: () => call('library:get-factoren', null),
    ...forever,
  });
}
