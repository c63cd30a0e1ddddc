import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

import { announce } from '../shared/announce.ts';
import { CallError } from '../shared/call.ts';
import { notebookKey, useNotebook } from '../shared/notebook-query.ts';
import { ownCasussenKey, useOwnCasussen } from '../shared/own-casussen.ts';

/**
 * Lets go of what search holds of the casusboek once that turns out to be locked while this window is
 * open: another window encrypted it. Locking by this window's own hand loads the whole page anew.
 */
export function useForgetWhenLocked(forget: () => void): void {
  const queries = useQueryClient();
  const own = useOwnCasussen();
  const notebook = useNotebook().data;
  const isRefused = own.error instanceof CallError && own.error.code === 'locked';
  const isLocked = isRefused || notebook?.state === 'locked';
  const holdsCasussen = own.data !== undefined && own.data.length > 0;
  const latest = useRef(forget);
  useEffect(() => {
    latest.current = forget;
  });

  useEffect(() => {
    if (!isLocked || !holdsCasussen) return;
    // Their titles stand in the list as well; the list is asked again, and answers that it is locked.
    void queries.resetQueries({ queryKey: ownCasussenKey });
    void queries.invalidateQueries({ queryKey: notebookKey });
    latest.current();
    // Nobody here asked for it: without a word it would look like a fault.
    announce('Ergens anders is een wachtwoord op je casusboek gezet.');
  }, [queries, isLocked, holdsCasussen]);
}
