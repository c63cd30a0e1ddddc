import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';

import {
  summarizeCasus,
  type Casus,
  type CasusId,
  type CasusSummary,
} from '../../main/domain/casus/casus.ts';
import { copyCasus } from '../../main/domain/casus/copy-casus.ts';
import { call } from '../shared/call.ts';
import { flushAll } from '../shared/flush.ts';
import { mayPass } from '../shared/may-pass.ts';
import { today } from '../shared/day.ts';
import { notebookKey } from '../shared/notebook-query.ts';
import { ownCasussenKey } from '../shared/own-casussen.ts';
import { createDrafts, type Drafts } from './draft.ts';

export const casusKey = (id: string) => ['casus', 'one', id] as const;

/** The open casussen of this window; what is saved reaches the lists as well. */
export function createCasusDrafts(client: QueryClient): Drafts {
  return createDrafts({
    save: (casus) => call('casus:save', { casus }),
    mayPass,
    now: () => performance.now(),
    onSaved: (casus) => {
      client.setQueryData(casusKey(casus.id), casus);
      // The list may be long: it is not asked for again after each pause in typing.
      client.setQueryData<readonly CasusSummary[]>(ownCasussenKey, (list) =>
        list === undefined ? undefined : withNewest(list, summarizeCasus(casus)),
      );
    },
  });
}

function withNewest(list: readonly CasusSummary[], summary: CasusSummary): readonly CasusSummary[] {
  return [summary, ...list.filter(({ id }) => id !== summary.id)];
}

export function useCasus(id: string) {
  return useQuery({
    queryKey: casusKey(id),
    queryFn: () => call('casus:get', { id: id as CasusId, opens: true }),
    staleTime: 0,
  });
}

/** Reads the newest version from disk, past anything this window remembers. */
export function useReadCasus() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: CasusId) => call('casus:get', { id }),
    onSuccess: (casus) => client.setQueryData(casusKey(casus.id), casus),
  });
}

/** Keeps a text under a casus of its own, next to the one it was written in. */
export function useKeepAsNew() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (casus: Casus) => {
      const fresh = await call('casus:create', null);
      const title = `${casus.title} (mijn versie)`.trim().slice(0, 200);
      const { id, createdAt, changedAt: madeAt } = fresh;
      const kept = { ...casus, id, createdAt, changedAt: madeAt, title };
      const { changedAt } = await call('casus:save', { casus: kept });
      return { ...kept, changedAt };
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ownCasussenKey }),
  });
}

/** Makes a new casus that begins with the reasoning of the given one; it is on disk when this succeeds. */
export function useCopyCasus() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (casus: Casus) => {
      const { id, createdAt } = await call('casus:create', null);
      const copy = copyCasus(casus, { id, now: createdAt, on: today() });
      const { changedAt } = await call('casus:save', { casus: copy });
      return { ...copy, changedAt };
    },
    onSuccess: (copy) => {
      client.setQueryData(casusKey(copy.id), copy);
      return client.invalidateQueries({ queryKey: ownCasussenKey });
    },
  });
}

export function useRemoveCasus() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (id: CasusId) => {
      // What was typed last goes along, and comes back with it.
      await flushAll();
      return call('casus:remove', { id });
    },
    onSuccess: (_, id) => {
      client.removeQueries({ queryKey: casusKey(id) });
      return client.invalidateQueries({ queryKey: ownCasussenKey });
    },
  });
}

/** Tries again to open the casusboek, or begins an empty one where the old one is gone. */
export function useReopenNotebook(
  name: 'casus:reopen-notebook' | 'casus:start-afresh' = 'casus:reopen-notebook',
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(name, null),
    onSuccess: (state) => {
      client.setQueryData(notebookKey, state);
      return client.invalidateQueries({ queryKey: ['casus'] });
    },
  });
}
