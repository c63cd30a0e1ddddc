import { expect, test } from 'vitest';

import { createCasusService } from '../../../main/casus/casus-service.ts';
import { newCasusId } from '../../../main/casus/new-casus-id.ts';
import { openCasusNotebook } from '../../../main/notebook/open-casus-notebook.ts';
import { knownFolders } from '../../../main/store/known-folders.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

const log = { write: () => undefined };

test('tells which casussen point at something, also after a restart', async () => {
  const folder = await temporaryFolder();
  const known = knownFolders(`${folder}-bekend.json`);
  const clock = () => new Date();
  const start = () =>
    createCasusService({
      folder,
      openNotebook: () => openCasusNotebook({ folder, known, clock, log }),
      clock,
      newId: () => newCasusId(clock()),
      log,
    });
  const first = start();
  const made = await first.create();
  await first.create();
  if (!made.ok) throw new Error(made.error.code);
  const ecli = 'ECLI:NL:CRVB:2018:819';
  await first.save({
    ...made.value,
    title: 'Fiets',
    rulings: [{ ecli, direction: 'steunt', why: '' }],
  });
  await first.close();

  const second = start();

  expect(await second.listUsing('uitspraak', ecli)).toMatchObject({
    ok: true,
    value: { casussen: [{ id: made.value.id, title: 'Fiets' }], total: 1 },
  });
  expect(await second.listUsing('wet', 'wmo-2015')).toMatchObject({ value: { total: 0 } });
  await second.close();
});
