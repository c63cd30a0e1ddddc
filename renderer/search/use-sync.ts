import { useEffect, useRef, useState } from 'react';

import { useOwnCasussen } from '../shared/own-casussen.ts';
import type { LoadedSearch } from './load-search.ts';
import { syncCasussen, type KnownCasussen, type SyncProgress } from './sync-casussen.ts';

type Sync = {
  /** Rises each time the own casussen in search changed. */
  readonly version: number;
  /** Null when search knows all of them. */
  readonly progress: SyncProgress | null;
};

const nothingYet: Sync = { version: 0, progress: null };

/** Keeps the own casussen in search as they are in the casusboek. */
export function useSync(search: LoadedSearch | undefined): Sync {
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
