import { writeFile } from 'node:fs/promises';

import type { CasusService } from '../../../main/casus/casus-service.ts';
import type { Casus } from '../../../main/domain/casus/casus.ts';
import { createKeeping } from '../../../main/keeping/keeping.ts';
import { createEncryptionService } from '../../../main/notebook/encryption-service.ts';
import { nodeFileSystem } from '../../../main/store/file-system.ts';
import { createCasus, saveCasus, startCasusService } from '../../helpers/casus-service.ts';
import { valueOf } from '../../helpers/value-of.ts';

/** The services around one casusboek, with a clock that the test moves. */
export function keepHarness(folder: string) {
  let now = Date.UTC(2026, 10, 2, 9);
  const logged: string[] = [];
  const clock = () => new Date((now += 1_000));
  const log = {
    write: (event: string, details: object) =>
      void logged.push(`${event} ${JSON.stringify(details)}`),
  };
  const casus = startCasusService(folder, { clock, log });
  const wait = () => Promise.resolve();
  const keeping = createKeeping({
    place: { folder },
    holder: casus.holder,
    files: nodeFileSystem,
    memory: `${folder}-reservekopieen.json`,
    writeFile,
    clock,
    wait,
    log,
  });
  const encryption = createEncryptionService({
    disk: { folder, clock },
    holder: casus.holder,
    keychain: {
      available: () => Promise.resolve(false),
      seal: () => Promise.reject(new Error('none')),
      open: () => Promise.reject(new Error('none')),
    },
    noticesSystemLock: false,
    wait,
    cost: 2 ** 15,
    progress: () => null,
    beside: keeping.beside,
    log,
  });
  const passDays = (days: number) => {
    now += days * 24 * 60 * 60 * 1_000;
  };
  return { casus, ...keeping, encryption, logged, passDays, ...writing(casus) };
}

function writing(service: CasusService) {
  const save = (casus: Casus) => saveCasus(service, casus);
  const write = async (title: string, situation = ''): Promise<Casus> =>
    save({ ...(await createCasus(service)), title, situation });
  const read = async (id: Casus['id']): Promise<Casus> => valueOf(await service.get(id));
  const titles = async (): Promise<string[]> =>
    valueOf(await service.list(0))
      .casussen.map(({ title }) => title)
      .sort();
  return { save, write, read, titles };
}
