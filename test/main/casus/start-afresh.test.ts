import { rename } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { createCasusService, type CasusService } from '../../../main/casus/casus-service.ts';
import { newCasusId } from '../../../main/casus/new-casus-id.ts';
import { openCasusNotebook } from '../../../main/notebook/open-casus-notebook.ts';
import type { Casus } from '../../../main/domain/casus/casus.ts';
import type { Log } from '../../../main/log.ts';
import { knownFolders } from '../../../main/store/known-folders.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

const log: Log = { write: () => undefined };
const clock = () => new Date('2026-11-22T10:00:00.000Z');

function makeService(folder: string): CasusService {
  const known = knownFolders(`${folder}-bekend.json`);
  return createCasusService({
    folder,
    openNotebook: (_key, startAfresh) =>
      openCasusNotebook({ folder, known, clock, log, startAfresh }),
    clock,
    newId: () => newCasusId(clock()),
    log,
  });
}

async function create(service: CasusService): Promise<Casus> {
  const created = await service.create();
  if (!created.ok) throw new Error(created.error.code);
  return created.value;
}

test('an empty casusboek is begun where the old one is gone, only when asked', async () => {
  const folder = await temporaryFolder();
  const first = makeService(folder);
  await create(first);
  await first.close();
  await rename(folder, `${folder} elders`);
  const service = makeService(folder);
  expect(await service.getNotebook()).toMatchObject({ state: 'closed', why: 'folder-missing' });
  expect(await service.reopenNotebook()).toMatchObject({ state: 'closed' });

  expect(await service.startAfresh()).toMatchObject({ state: 'open' });

  expect(await service.list(0)).toMatchObject({ value: { total: 0 } });
});

test('beginning afresh takes nothing away that is there after all', async () => {
  const folder = await temporaryFolder();
  const first = makeService(folder);
  const casus = await create(first);
  expect(await first.startAfresh()).toMatchObject({ state: 'open' });
  await first.close();
  await rename(folder, `${folder} elders`);
  const service = makeService(folder);
  expect(await service.getNotebook()).toMatchObject({ state: 'closed' });
  await rename(`${folder} elders`, folder);

  expect(await service.startAfresh()).toMatchObject({ state: 'open' });

  expect(await service.get(casus.id)).toMatchObject({ ok: true });
});
