import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { logPageSize } from '../../main/contract/logbook.ts';
import type { Input, Output } from '../../main/contract/contract.ts';
import type { CasusId } from '../../main/domain/casus/casus.ts';
import { dueForDestruction } from '../../main/domain/casus/retention.ts';
import type { LogEntry } from '../../main/domain/logbook/log-entry.ts';
import { useDrafts } from '../casus/drafts-provider.tsx';
import { call } from '../shared/call.ts';
import { today } from '../shared/day.ts';
import { useOwnCasussen } from '../shared/own-casussen.ts';
import { useSettings } from '../shared/settings-queries.ts';

const logbookKey = ['casus', 'logbook'] as const;

export type Reason = Input<'casus:destroy'>['why'];
export type Logbook = Omit<Output<'logbook:list'>, 'total'>;

/** Own casussen that are due for destruction, the longest due first; none as long as that is not known. */
export function useDue() {
  const own = useOwnCasussen();
  const settings = useSettings();
  if (own.data === undefined || settings.data === undefined) return [];
  return dueForDestruction(own.data, settings.data.keepMonths, today());
}

/** Destroys casussen one after another; stops at the first that fails, and says which are gone. */
export function useDestroy() {
  const client = useQueryClient();
  const drafts = useDrafts();
  return useMutation({
    mutationFn: async ({ ids, why }: { ids: readonly CasusId[]; why: Reason }) => {
      const unreached = new Set<string>();
      for (const id of ids) {
        // What is still being typed in it may not bring it back.
        drafts.forget(id);
        const destroyed = await call('casus:destroy', { id, why });
        for (const folder of destroyed.unreached) unreached.add(folder);
      }
      return [...unreached];
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['casus'] }),
  });
}

/** The whole logbook, newest first. */
export function useLogbook() {
  return useQuery({
    queryKey: logbookKey,
    queryFn: async (): Promise<Logbook> => {
      const entries: LogEntry[] = [];
      for (;;) {
        const { total, ...page } = await call('logbook:list', { offset: entries.length });
        entries.push(...page.entries);
        if (entries.length >= total || page.entries.length < logPageSize) {
          return { ...page, entries };
        }
      }
    },
    staleTime: 0,
    gcTime: 0,
  });
}
