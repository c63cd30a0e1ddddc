import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { call } from '../shared/call.ts';
import { flushAll } from '../shared/flush.ts';

/** Where the casusboek is, and whether it left from there. */
export const placeKey = ['place'] as const;
/** Milliseconds between two looks at a move that is under way. */
const lookEvery = 500;

/** Where the casusboek is, and where it was before. */
export function usePlace() {
  return useQuery({
    queryKey: placeKey,
    queryFn: () => call('place:get', null),
    staleTime: 0,
  });
}

/** How far moving is; null when nothing is being moved. */
export function useMoveProgress(isBusy: boolean) {
  return useQuery({
    queryKey: [...placeKey, 'progress'],
    queryFn: () => call('place:get-progress', null),
    enabled: isBusy,
    staleTime: 0,
    gcTime: 0,
    refetchInterval: lookEvery,
  }).data;
}

/** Asks for a folder by the dialog of the desktop; null when the user cancels. */
export function useBrowse() {
  return useMutation({ mutationFn: () => call('place:browse', null) });
}

/** Looks what is in a folder; nothing is done yet. */
export function useLook() {
  return useMutation({ mutationFn: (folder: string) => call('place:look', { folder }) });
}

/**
 * Moves the casusboek, or opens another one. What was typed is saved first; afterwards the window loads
 * anew, so that nothing of before is left in its memory.
 */
export function useOtherFolder() {
  return useMutation({
    mutationFn: async ({ name, folder }: { name: 'place:move' | 'place:open'; folder: string }) => {
      await flushAll();
      await call(name, { folder });
      window.location.reload();
    },
  });
}

/** Works on in a folder that was left: the word of the move goes. */
export function useStay() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('place:stay', null),
    onSuccess: () => client.invalidateQueries({ queryKey: placeKey }),
  });
}

/** The folder of before needs no mention any more. */
export function useForgetBefore() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('place:forget-before', null),
    onSuccess: () => client.invalidateQueries({ queryKey: placeKey }),
  });
}
