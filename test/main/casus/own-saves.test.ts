import { expect, test } from 'vitest';

import { temporaryFolder } from '../../helpers/temporary-folder.ts';
import { valueOf } from '../../helpers/value-of.ts';
import { keepHarness } from '../keeping/keep-harness.ts';

test('a text is taken only on top of the one that is stored', async () => {
  const { casus, write, save, read } = keepHarness(await temporaryFolder());
  const first = await write('Fiets');
  const second = await save({ ...first, situation: 'een' });
  const third = await save({ ...second, situation: 'een twee' });

  for (const stale of [first, second]) {
    expect(await casus.save({ ...stale, situation: 'van vroeger' })).toMatchObject(
      stale === second ? { ok: true } : { ok: false, error: { code: 'changed-elsewhere' } },
    );
    if (stale === first) expect((await read(first.id)).situation).toBe('een twee');
  }
  expect(await casus.save({ ...third, situation: 'ook te laat' })).toMatchObject({
    error: { code: 'changed-elsewhere' },
  });
});

test('a save whose answer got lost is tried again, with what was typed since', async () => {
  const { casus, write, read } = keepHarness(await temporaryFolder());
  const start = await write('Fiets');
  valueOf(await casus.save({ ...start, situation: 'een' }));

  valueOf(await casus.save({ ...start, situation: 'een twee' }));

  expect((await read(start.id)).situation).toBe('een twee');
});

test('what another window saved in between is never overwritten', async () => {
  const folder = await temporaryFolder();
  const [here, there] = [keepHarness(folder), keepHarness(folder)];
  const start = await here.write('Fiets');
  const mine = await here.save({ ...start, situation: 'van hier' });
  await there.save({ ...(await there.read(start.id)), situation: 'van daar' });

  for (const text of [start, mine]) {
    expect(await here.casus.save({ ...text, situation: 'van hier, verder' })).toMatchObject({
      error: { code: 'changed-elsewhere' },
    });
  }
  expect((await here.read(start.id)).situation).toBe('van daar');
});
