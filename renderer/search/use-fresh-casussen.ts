import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import { ownCasussenKey } from '../shared/own-casussen.ts';

/** A list that was read this short ago is asked for again by nobody, in milliseconds. */
const freshFor = 3_000;

/**
 * Asks for the list of own casussen when somebody comes to search, or back to this window: what another
 * window removed or wrote since is then out of the results, or in.
 */
export function useFreshCasussen(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const refresh = () => {
      const state = queries.getQueryState(ownCasussenKey);
      if (state === undefined || state.fetchStatus === 'fetching') return;
      if (Date.now() - state.dataUpdatedAt < freshFor) return;
      void queries.invalidateQueries({ queryKey: ownCasussenKey });
    };
    refresh();
    window.addEventListener('focus', refresh);
    return () => {
      window.removeEventListener('focus', refresh);
    };
  }, [queries]);
}
