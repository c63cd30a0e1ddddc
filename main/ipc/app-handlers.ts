import type { AppService } from '../app/app-service.ts';
import type { appContract } from '../contract/app.ts';
import { success } from '../domain/result.ts';
import type { Handlers } from './handle.ts';

/** Connects the `app:` calls to their service. */
export function appHandlers(service: AppService): Handlers<keyof typeof appContract> {
  return {
    'app:get-about': () => Promise.resolve(success(service.about())),
    'app:ready-to-close': () => {
      service.readyToClose();
      return Promise.resolve(success(null));
    },
    'app:stay-open': () => {
      service.stayOpen();
      return Promise.resolve(success(null));
    },
    'app:open-address': ({ address }) => service.openAddress(address),
    'app:print-to-pdf': ({ name }) => service.printToPdf(name),
  };
}
