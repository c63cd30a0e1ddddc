import { writeFile } from 'node:fs/promises';

import { createCasusService } from '../../../main/casus/casus-service.ts';
import { createEncryptionService } from '../../../main/notebook/encryption-service.ts';
import { createKeeping } from '../../../main/keeping/keeping.ts';
import { newCasusId } from '../../../main/casus/new-casus-id.ts';
import { openCasusNotebook } from '../../../main/notebook/open-casus-notebook.ts';
import type { Casus } from '../../../main/domain/casus/casus.ts';
import { nodeFileSystem } from '../../../main/store/file-system.ts';
import { knownFolders } from '../../../main/store/known-folders.ts';

/** The services around one casusboek, with a clock that the test moves. */
export function keepHarness(folder: string) {
  let now = Date.UTC(2026, 10, 2, 9);
  const logged: string[] = [];
  const clock = () => new Date((now += 1_000));
  const log = {
    write: (event: string, details: object) =>
      void logged.push(`${event} ${JSON.stringify(details)}`),
  };
  const known = knownFolders(`${folder}-bekend.json`);
  const casus = createCasusService({
    folder,
    openNotebook: (key) => openCasusNotebook({ folder, known, clock, log, key }),
    clock,
    newId: () => newCasusId(clock()),
    log,
  });
  const wait = () => Promise.resolve();
  const keeping = createKeeping({
    folder,
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

function writing(service: ReturnType<typeof createCasusService>) {
  const save = async (casus: Casus): Promise<Casus> => {
    const { changedAt } = valueOf(await service.save(casus));
    return { ...casus, changedAt };
  };
  const write = async (title: string, situation = ''): Promise<Casus> =>
    save({ ...valueOf(await service.create()), title, situation });
  const read = async (id: Casus['id']): Promise<Casus> => valueOf(await service.get(id));
  const titles = async (): Promise<string[]> =>
    valueOf(await service.list(0))
      .casussen.map(({ title }) => title)
      .sort();
  return { save, write, read, titles };
}

/** The value of an answer that has to be one. */
export function valueOf<Value>(
  result: { ok: true; value: Value } | { ok: false; error: { code: string } },
): Value {
  if (!result.ok) throw new Error(`failed with ${result.error.code}`);
  return result.value;
}
