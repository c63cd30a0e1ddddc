import { useMemo } from 'react';

import type { ItemKind } from '../../main/domain/content/vocabulary.ts';
import { useOverview } from './library-queries.ts';

/** Titles of items by kind and id; an id that the library does not know stays itself. */
export function useTitles(): (kind: ItemKind, id: string) => string {
  const entries = useOverview().data?.entries;
  return useMemo(() => {
    const titles = new Map(entries?.map((entry) => [`${entry.kind}/${entry.id}`, entry.title]));
    return (kind, id) => titles.get(`${kind}/${id}`) ?? id;
  }, [entries]);
}
