import type { CopiesService } from '../casus/copies-service.ts';
import type { PresenceService } from '../notebook/presence-service.ts';
import type { presenceContract } from '../contract/presence.ts';
import type { Handlers } from './handle.ts';

/** Connects the `presence:` and `copies:` calls to their services. */
export function presenceHandlers(
  presence: PresenceService,
  copies: CopiesService,
): Handlers<keyof typeof presenceContract> {
  return {
    'presence:sign': ({ casusId }) => presence.sign(casusId),
    'copies:list': () => copies.list(),
    'copies:get': ({ file }) => copies.get(file),
    'copies:keep': ({ file }) => copies.keep(file),
    'copies:remove': ({ file }) => copies.remove(file),
  };
}
