import type { profileContract } from '../contract/profile.ts';
import type { ProfileService } from '../profile/profile-service.ts';
import type { Handlers } from './handle.ts';

/** Connects the `profile:` calls to their service. */
export function profileHandlers(service: ProfileService): Handlers<keyof typeof profileContract> {
  return {
    'profile:get': () => service.get(),
    'profile:save': (profile) => service.save(profile),
  };
}
