import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import type { Input, Output } from '../../main/contract/contract.ts';
import { incomingPageSize } from '../../main/contract/incoming.ts';
import { call } from '../shared/call.ts';

const backupsKey = ['backups'] as const;
/** Milliseconds between two looks at work that is under way. */
const lookEvery = 1_000;

/** Which backups there are; asked again while one is being made. */
export function useBackups(isMaking = false) {
  return useQuery({
    queryKey: backupsKey,
    queryFn: () => call('backup:list', null),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      isMaking || (state.data?.progress ?? null) !== null ? lookEvery : false,
  });
}

/** How far reading or bringing in is; null when nothing is under way. */
export function useIncomingProgress(isBusy: boolean) {
  return useQuery({
    queryKey: ['incoming', 'progress'],
    queryFn: () => call('incoming:get-progress', null),
    enabled: isBusy,
    staleTime: 0,
    gcTime: 0,
    refetchInterval: lookEvery,
  }).data;
}

/** What was opened from a backup or a file, a page at a time. */
export function useIncomingItems(token: string) {
  return useInfiniteQuery({
    queryKey: ['incoming', token],
    queryFn: ({ pageParam: offset }) => call('incoming:list', { token, offset }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) =>
      pages.length * incomingPageSize < last.total ? pages.length * incomingPageSize : null,
    // Texts of casussen: nothing of them stays behind.
    gcTime: 0,
  });
}

type Name = 'backup:make' | 'backup:set-place' | 'backup:open' | 'incoming:apply';

/** Does something with backups or with what was opened; what the lists show is asked again. */
export function useKeeping<Chosen extends Name>(name: Chosen) {
  const client = useQueryClient();
  return useMutation<Output<Chosen>, Error, Input<Chosen>>({
    mutationFn: (input) => call(name, input),
    // There may be a password in it, or the text of a casus.
    gcTime: 0,
    onSettled: () => {
      void client.invalidateQueries({ queryKey: backupsKey });
      if (name === 'incoming:apply') void client.invalidateQueries({ queryKey: ['casus'] });
    },
  });
}
