import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { defaultSettings, type Settings } from '../../main/contract/settings.ts';
import { call } from './call.ts';

const settingsKey = ['settings'] as const;

export function useSettings() {
  return useQuery({
    queryKey: settingsKey,
    queryFn: () => call('settings:get', null),
    staleTime: Infinity,
  });
}

/** Changes some settings and keeps the rest. The screen follows at once, and goes back when saving fails. */
export function useSaveSettings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (change: Partial<Settings>) => {
      const before = client.getQueryData<Settings>(settingsKey) ?? defaultSettings;
      const after = { ...before, ...change };
      client.setQueryData(settingsKey, after);
      try {
        await call('settings:save', after);
      } catch (error) {
        client.setQueryData(settingsKey, before);
        throw error;
      }
    },
  });
}
