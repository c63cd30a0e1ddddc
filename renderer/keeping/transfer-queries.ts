import { useMutation } from '@tanstack/react-query';

import type { Input, Output } from '../../main/contract/contract.ts';
import { call } from '../shared/call.ts';

type Name = 'transfer:open-file' | 'transfer:unlock-file';

/** Opens a file with casussen. */
export function useTransfer<Chosen extends Name>(name: Chosen) {
  return useMutation<Output<Chosen>, Error, Input<Chosen>>({
    mutationFn: (input) => call(name, input),
    // There may be a password in it.
    gcTime: 0,
  });
}
