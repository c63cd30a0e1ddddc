import type { BackupService } from '../keeping/backup-service.ts';
import type { IncomingService } from '../keeping/incoming-service.ts';
import type { backupContract } from '../contract/backup.ts';
import type { incomingContract } from '../contract/incoming.ts';
import { success } from '../domain/result.ts';
import type { Handlers } from './handle.ts';

/** Connects the `backup:` calls to their service. */
export function backupHandlers(service: BackupService): Handlers<keyof typeof backupContract> {
  return {
    'backup:list': () => service.list(),
    'backup:make': () => service.make(),
    'backup:set-place': ({ place }) => service.setPlace(place),
    'backup:open': ({ name, secret }) => service.open(name, secret),
  };
}

/** Connects the `incoming:` calls to their service. */
export function incomingHandlers(
  service: IncomingService,
): Handlers<keyof typeof incomingContract> {
  return {
    'incoming:list': ({ token, offset }) => service.list(token, offset),
    'incoming:get': ({ token, casusId }) => service.get(token, casusId),
    'incoming:apply': (chosen) => service.apply(chosen),
    'incoming:get-progress': () => Promise.resolve(success(service.progress())),
    'incoming:close': () => {
      service.close();
      return Promise.resolve(success(null));
    },
  };
}
