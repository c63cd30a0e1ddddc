import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import type { Input, Output } from '../../../main/contract/contract.ts';
import type { CasusId } from '../../../main/domain/casus/casus.ts';
import { call } from '../../shared/call.ts';

/** Milliseconds between two signs; main thinks that somebody has left after a few that were missed. */
const signEvery = 10_000;

/** Of what others do with one open casus. */
export const presenceKey = (id: string) => ['presence', id] as const;

/** Says that this casus is open here, and hears who else has it open and what is on disk. */
export function useElsewhere(casusId: CasusId) {
  useEffect(
    () => () => {
      // The sign goes stale by itself when this can't be said.
      void call('presence:sign', { casusId: null }).catch(() => undefined);
    },
    [casusId],
  );
  return useQuery({
    queryKey: presenceKey(casusId),
    queryFn: () => call('presence:sign', { casusId }),
    staleTime: 0,
    gcTime: 0,
    refetchInterval: signEvery,
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: 'always',
    retry: false,
  }).data;
}

/** The casus as it is on disk now, to be laid beside what is on screen; nothing is taken over by it. */
export function useTheirs(casusId: CasusId, changedAt: string) {
  return useQuery({
    queryKey: ['theirs', casusId, changedAt],
    queryFn: () => call('casus:get', { id: casusId }),
    staleTime: 0,
    gcTime: 0,
  });
}

const copiesKey = ['copies'] as const;

/** Second versions that a synchronisation program made. */
export function useCopies() {
  return useQuery({
    queryKey: copiesKey,
    queryFn: () => call('copies:list', null),
    staleTime: 0,
    gcTime: 0,
  });
}

/** Both texts of one copy. */
export function useCopyTexts(file: string) {
  return useQuery({
    queryKey: [...copiesKey, file],
    queryFn: () => call('copies:get', { file }),
    staleTime: 0,
    gcTime: 0,
  });
}

/** Keeps or removes a copy; the lists are asked again. */
export function useCopyAction<Chosen extends 'copies:keep' | 'copies:remove'>(name: Chosen) {
  const client = useQueryClient();
  return useMutation<Output<Chosen>, Error, Input<Chosen>>({
    mutationFn: (input) => call(name, input),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: copiesKey });
      void client.invalidateQueries({ queryKey: ['casus'] });
    },
  });
}
