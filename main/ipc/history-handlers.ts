import type { HistoryService } from '../casus/history-service.ts';
import type { LogbookService } from '../notebook/logbook-service.ts';
import type { historyContract } from '../contract/history.ts';
import type { logbookContract } from '../contract/logbook.ts';
import type { Handlers } from './handle.ts';

/** Connects the calls about earlier versions, the trash and removing for good. */
export function historyHandlers(service: HistoryService): Handlers<keyof typeof historyContract> {
  return {
    'history:list': ({ id }) => service.list(id),
    'history:get': ({ id, revision }) => service.get(id, revision),
    'history:restore': ({ id, revision }) => service.restore(id, revision),
    'trash:list': () => service.listTrash(),
    'trash:put-back': ({ id }) => service.putBack(id),
    'casus:destroy': ({ id, why }) => service.destroy(id, why),
  };
}

/** Connects the `logbook:` calls to their service. */
export function logbookHandlers(service: LogbookService): Handlers<keyof typeof logbookContract> {
  return {
    'logbook:list': ({ offset }) => service.list(offset),
    'logbook:export': ({ form }) => service.exportTo(form),
  };
}
