import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import type { LocalProfile } from '../../main/domain/profile/local-profile.ts';
import { call } from '../shared/call.ts';

/** Under `casus`: what is asked anew when the casusboek is opened or locked. */
const profileKey = ['casus', 'profile'] as const;

/** The rules of the municipality's own. */
export function useProfile() {
  return useQuery({ queryKey: profileKey, queryFn: () => call('profile:get', null) });
}

/** Saves the whole profile; it is on disk when this succeeds. */
export function useSaveProfile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (profile: LocalProfile) => call('profile:save', profile),
    onSuccess: (saved) => client.setQueryData(profileKey, saved),
  });
}
