import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import type { CasusId } from '../../main/domain/casus/casus.ts';
import { casusKey } from '../casus/casus-queries.ts';
import { useDrafts } from '../casus/drafts-provider.tsx';
import { call } from '../shared/call.ts';
import { flushAll } from '../shared/flush.ts';
import { notebookKey } from '../shared/notebook-query.ts';
import { ownCasussenKey } from '../shared/own-casussen.ts';

/** Everything about earlier versions, deleted casussen and the logbook; asked anew on each visit. */
const versionsKey = (id: string) => ['casus', 'versions', id] as const;
const trashKey = ['casus', 'trash'] as const;

/** Earlier versions of a casus, newest first. What was typed just now is saved before. */
export function useVersions(id: string) {
  return useQuery({
    queryKey: versionsKey(id),
    queryFn: async () => {
      // What can't be saved stands beside its text; the versions on disk can be read all the same.
      await flushAll().catch(() => undefined);
      return (await call('history:list', { id: id as CasusId })).versions;
    },
    staleTime: 0,
    gcTime: 0,
  });
}

/** One earlier version. It never changes. */
export function useVersion(id: string, revision: number) {
  return useQuery({
    queryKey: [...versionsKey(id), revision],
    queryFn: () => call('history:get', { id: id as CasusId, revision }),
    gcTime: 0,
  });
}

/** Makes an earlier version the newest one, after saving what was typed. */
export function useRestoreVersion() {
  const client = useQueryClient();
  const drafts = useDrafts();
  return useMutation({
    mutationFn: async ({ id, revision }: { id: CasusId; revision: number }) => {
      await flushAll();
      return call('history:restore', { id, revision });
    },
    onSuccess: (casus) => {
      drafts.forget(casus.id);
      client.setQueryData(casusKey(casus.id), casus);
      void client.invalidateQueries({ queryKey: versionsKey(casus.id) });
      void client.invalidateQueries({ queryKey: notebookKey });
      return client.invalidateQueries({ queryKey: ownCasussenKey });
    },
  });
}

export function useTrash() {
  return useQuery({
    queryKey: trashKey,
    queryFn: () => call('trash:list', null),
    staleTime: 0,
  });
}

export function usePutBack() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: CasusId) => call('trash:put-back', { id }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['casus'] }),
  });
}
