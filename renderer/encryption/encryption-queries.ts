import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import type { Input, Output } from '../../main/contract/contract.ts';
import { call } from '../shared/call.ts';

type Name =
  | 'encryption:turn-on'
  | 'encryption:turn-off'
  | 'encryption:unlock'
  | 'encryption:change-password'
  | 'encryption:new-recovery-code'
  | 'encryption:set-keychain';

const encryptionKey = ['encryption'] as const;

/** How the casusboek is protected; asked again each second while that is being changed. */
export function useEncryption(isChanging = false) {
  return useQuery({
    queryKey: encryptionKey,
    queryFn: () => call('encryption:get', null),
    staleTime: 0,
    refetchInterval: isChanging ? 1_000 : false,
  });
}

/** Does something with the keys; afterwards everything about the casusboek is asked again. */
export function useKeys<Chosen extends Name>(name: Chosen) {
  const client = useQueryClient();
  return useMutation<Output<Chosen>, Error, Input<Chosen>>({
    mutationFn: (input) => call(name, input),
    // What was typed is a password: nothing of it stays behind.
    gcTime: 0,
    // Not waited for: a recovery code that comes back has to be shown whatever else changes.
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: encryptionKey });
      void client.invalidateQueries({ queryKey: ['casus'] });
    },
  });
}
