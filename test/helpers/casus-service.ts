import { createCasusService, type CasusService } from '../../main/casus/casus-service.ts';
import type { Casus } from '../../main/domain/casus/casus.ts';
import type { Log } from '../../main/log.ts';
import {
  openCasusNotebook,
  type OpenCasusNotebookOptions,
} from '../../main/notebook/open-casus-notebook.ts';
import { knownFolders } from '../../main/store/known-folders.ts';
import { valueOf } from './value-of.ts';

export const silentLog: Log = { write: () => undefined };

/** The casusboek in a folder as one run of the app has it, on a machine that remembers it beside the folder. */
export function startCasusService(
  folder: string,
  options: Partial<Pick<OpenCasusNotebookOptions, 'clock' | 'log' | 'key' | 'onProgress'>> = {},
): CasusService {
  const { clock = () => new Date(), log = silentLog } = options;
  const known = knownFolders(`${folder}-bekend.json`);
  return createCasusService({
    place: { folder },
    openNotebook: (key = options.key, startAfresh) =>
      openCasusNotebook({ ...options, folder, known, clock, log, key, startAfresh }),
    clock,
    log,
  });
}

export async function createCasus(service: CasusService): Promise<Casus> {
  return valueOf(await service.create());
}

/** Saves, and gives the casus as it is stored then. */
export async function saveCasus(service: CasusService, casus: Casus): Promise<Casus> {
  const { changedAt } = valueOf(await service.save(casus));
  return { ...casus, changedAt };
}
