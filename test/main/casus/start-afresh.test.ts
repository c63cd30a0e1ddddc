import { rename } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { createCasus, startCasusService } from '../../helpers/casus-service.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

test('an empty casusboek is begun where the old one is gone, only when asked', async () => {
  const folder = await temporaryFolder();
  const first = startCasusService(folder);
  await createCasus(first);
  await first.close();
  await rename(folder, `${folder} elders`);
  const service = startCasusService(folder);
  expect(await service.getNotebook()).toMatchObject({ state: 'closed', why: 'folder-missing' });
  expect(await service.reopenNotebook()).toMatchObject({ state: 'closed' });

  expect(await service.startAfresh()).toMatchObject({ state: 'open' });

  expect(await service.list(0)).toMatchObject({ value: { total: 0 } });
});

test('beginning afresh takes nothing away that is there after all', async () => {
  const folder = await temporaryFolder();
  const first = startCasusService(folder);
  const casus = await createCasus(first);
  expect(await first.startAfresh()).toMatchObject({ state: 'open' });
  await first.close();
  await rename(folder, `${folder} elders`);
  const service = startCasusService(folder);
  expect(await service.getNotebook()).toMatchObject({ state: 'closed' });
  await rename(`${folder} elders`, folder);

  expect(await service.startAfresh()).toMatchObject({ state: 'open' });

  expect(await service.get(casus.id)).toMatchObject({ ok: true });
});
