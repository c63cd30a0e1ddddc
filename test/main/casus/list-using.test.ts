import { expect, test } from 'vitest';

import { createCasus, startCasusService } from '../../helpers/casus-service.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

test('tells which casussen point at something, also after a restart', async () => {
  const folder = await temporaryFolder();
  const first = startCasusService(folder);
  const made = await createCasus(first);
  await createCasus(first);
  const ecli = 'ECLI:NL:CRVB:2018:819';
  await first.save({
    ...made,
    title: 'Fiets',
    rulings: [{ ecli, direction: 'steunt', why: '' }],
  });
  await first.close();

  const second = startCasusService(folder);

  expect(await second.listUsing('uitspraak', ecli)).toMatchObject({
    ok: true,
    value: { casussen: [{ id: made.id, title: 'Fiets' }], total: 1 },
  });
  expect(await second.listUsing('wet', 'wmo-2015')).toMatchObject({ value: { total: 0 } });
  await second.close();
});
