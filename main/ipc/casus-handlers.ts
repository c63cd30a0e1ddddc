import type { CasusService } from '../casus/casus-service.ts';
import type { casusContract } from '../contract/casus.ts';
import { success } from '../domain/result.ts';
import type { Handlers } from './handle.ts';

/** The calls of the casusboek, each answered by its method of the service. */
export function casusHandlers(service: CasusService): Handlers<keyof typeof casusContract> {
  return {
    'casus:get-notebook': async () => success(await service.getNotebook()),
    'casus:start-afresh': async () => success(await service.startAfresh()),
    'casus:reopen-notebook': async () => success(await service.reopenNotebook()),
    'casus:list': ({ offset }) => service.list(offset),
    'casus:look': () => service.look(),
    'casus:list-using': ({ kind, id }) => service.listUsing(kind, id),
    'casus:create': () => service.create(),
    'casus:get': ({ id, opens }) => service.get(id, opens),
    'casus:get-for-search': ({ ids }) => service.getForSearch(ids),
    'casus:save': ({ casus }) => service.save(casus),
    'casus:remove': ({ id }) => service.remove(id),
  };
}
