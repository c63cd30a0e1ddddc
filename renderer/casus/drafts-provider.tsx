import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  use,
  useEffect,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';

import type { Casus } from '../../main/domain/casus/casus.ts';
import { useNotebook } from '../shared/notebook-query.ts';
import { useFlushOnLeave } from '../shared/use-flush-on-leave.ts';
import { createCasusDrafts } from './casus-queries.ts';
import type { Draft, Drafts, DraftState } from './draft.ts';

const DraftsContext = createContext<Drafts | null>(null);

/** Holds the open casussen above the screens, and saves them when the window loses focus or goes. */
export function DraftsProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [drafts] = useState(() => createCasusDrafts(client));

  const isOpen = useNotebook().data?.state === 'open';

  useFlushOnLeave(drafts.flushAll);
  useEffect(() => {
    // What was typed when another window locked the casusboek is saved once it is open again.
    if (isOpen) void drafts.flushAll().catch(() => undefined);
  }, [isOpen, drafts]);

  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}

export function useDrafts(): Drafts {
  const drafts = use(DraftsContext);
  if (drafts === null) throw new Error('useDrafts is used outside DraftsProvider');
  return drafts;
}

export type CasusDraft = DraftState & Omit<Draft, 'getState' | 'subscribe'>;

/** The casus as it is being written, starting from what is on disk. Mount anew for another casus. */
export function useCasusDraft(stored: Casus): CasusDraft {
  const drafts = useDrafts();
  const [draft] = useState(() => drafts.open(stored));
  const state = useSyncExternalStore(draft.subscribe, draft.getState);
  const { change, undo, redo, flush, replace, keepOver } = draft;
  return { ...state, change, undo, redo, flush, replace, keepOver };
}
