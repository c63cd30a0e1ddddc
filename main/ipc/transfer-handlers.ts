import type { TransferService } from '../keeping/transfer-service.ts';
import type { transferContract } from '../contract/transfer.ts';
import type { Handlers } from './handle.ts';

/** Connects the `transfer:` calls to their service. */
export function transferHandlers(
  service: TransferService,
): Handlers<keyof typeof transferContract> {
  return {
    'transfer:export': ({ casus, password }) => service.export(casus, password),
    'transfer:open-file': () => service.openFile(),
    'transfer:unlock-file': ({ password }) => service.unlockFile(password),
  };
}
