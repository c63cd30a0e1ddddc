import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';

import type { BridgeEvent, MenuCommand } from '../../main/contract/bridge.ts';
import { bridge } from '../shared/bridge.ts';
import { call } from '../shared/call.ts';
import { flushAll } from '../shared/flush.ts';
import { askHistory, redoEvent, undoEvent } from '../shared/history-events.ts';
import { lockEvent } from '../shared/lock-event.ts';
import { useCreateCasus } from '../shared/own-casussen.ts';
import { printScreen } from '../shared/print-screen.ts';
import { routes } from '../shared/routes.ts';
import { openSearch } from '../shared/open-search.ts';

/**
 * Follows the menu of the desktop, and saves everything before the window goes.
 *
 * @returns `closeError`: why not everything could be saved when the window was to close, or null.
 */
export function useBridgeEvents() {
  const navigate = useNavigate();
  const { mutate: createCasus } = useCreateCasus();
  const [closeError, setCloseError] = useState<unknown>(null);

  useEffect(() => {
    async function close(): Promise<void> {
      try {
        await flushAll();
      } catch (error) {
        await call('app:stay-open', null);
        setCloseError(error);
        return;
      }
      await call('app:ready-to-close', null);
    }

    const commands: Record<MenuCommand, () => unknown> = {
      search: () => {
        openSearch(navigate);
      },
      'new-casus': () => {
        createCasus(undefined, {
          onSuccess: (casus) => void navigate(routes.casus(casus.id)),
          onError: () => void navigate(routes.casusboek),
        });
      },
      library: () => navigate(routes.library),
      casusboek: () => navigate(routes.casusboek),
      about: () => navigate(routes.about),
      back: () => navigate(-1),
      forward: () => navigate(1),
      undo: () => askHistory(undoEvent),
      redo: () => askHistory(redoEvent),
      print: printScreen,
    };

    const stop = bridge().on((event: BridgeEvent) => {
      if (event.name === 'menu') commands[event.command]();
      else if (event.name === 'system-locked') window.dispatchEvent(new Event(lockEvent));
      else if (event.name === 'close-requested') void close();
    });
    // The last chance when the window goes without asking; nobody is left to tell of a failure.
    const onPageHide = () => void flushAll().catch(() => undefined);
    window.addEventListener('pagehide', onPageHide);
    return () => {
      stop();
      window.removeEventListener('pagehide', onPageHide);
    };
  }, [navigate, createCasus]);

  return {
    closeError,
    dismissCloseError: () => {
      setCloseError(null);
    },
  };
}
