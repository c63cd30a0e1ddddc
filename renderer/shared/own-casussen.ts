import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { casusPageSize } from '../../main/contract/casus.ts';
import type { CasusSummary } from '../../main/domain/casus/casus.ts';
import { call } from './call.ts';

/** Key of the list of own casussen; invalidate it after a change to one of them. */
export const ownCasussenKey = ['casus', 'list'] as const;

async function listAll(): Promise<readonly CasusSummary[]> {
  const casussen: CasusSummary[] = [];
  for (;;) {
    const page = await call('casus:list', { offset: casussen.length });
    casussen.push(...page.casussen);
    if (casussen.length >= page.total || page.casussen.length < casusPageSize) return casussen;
  }
}

/** All the user's own casussen in brief, newest change first. */
export function useOwnCasussen() {
  return useQuery({ queryKey: ownCasussenKey, queryFn: listAll });
}

/** Makes an empty casus; it is on disk when the mutation succeeds. */
export function useCreateCasus() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('casus:create', null),
    onSuccess: () => client.invalidateQueries({ queryKey: ownCasussenKey }),
  });
}
