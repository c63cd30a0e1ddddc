import type { EncryptionService } from '../notebook/encryption-service.ts';
import type { encryptionContract } from '../contract/encryption.ts';
import { success } from '../domain/result.ts';
import type { Handlers } from './handle.ts';

/** Connects the `encryption:` calls to their service. */
export function encryptionHandlers(
  service: EncryptionService,
): Handlers<keyof typeof encryptionContract> {
  return {
    'encryption:get': () => service.get(),
    'encryption:turn-on': ({ password }) => service.turnOn(password),
    'encryption:turn-off': (secret) => service.turnOff(secret),
    'encryption:unlock': (given) => service.unlock(given),
    'encryption:lock': async () => {
      await service.lock();
      return success(null);
    },
    'encryption:change-password': ({ secret, password }) =>
      service.changePassword(secret, password),
    'encryption:new-recovery-code': (secret) => service.renewRecovery(secret),
    'encryption:set-keychain': ({ secret, use }) => service.setKeychain(secret, use),
  };
}
