import { useQuery } from '@tanstack/react-query';

import { call } from './call.ts';

export const notebookKey = ['casus', 'notebook'] as const;

/** Whether the casusboek is open, locked or can't be opened. */
export function useNotebook() {
  return useQuery({
    queryKey: notebookKey,
    queryFn: () => call('casus:get-notebook', null),
    staleTime: 0,
  });
}
