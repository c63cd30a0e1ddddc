import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { createTransferService } from '../../../main/keeping/transfer-service.ts';
import { writeBundle } from '../../../main/store/bundle/write-bundle.ts';
import { makeCasus, testCasusId } from '../../helpers/make-casus.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';
import { valueOf } from '../../helpers/value-of.ts';
import { keepHarness } from './keep-harness.ts';

const story = 'Een studente kan niet meer fietsen naar haar hbo.';
const password = 'paard batterij nietje';

/** A casusboek with dialogs: what is saved lands in `desk.saved`, what is opened comes from `desk.chosen`. */
async function makeDesk() {
  const folder = await temporaryFolder();
  const harness = keepHarness(folder);
  const desk: { saved?: Uint8Array; name?: string; chosen?: Uint8Array | null } = {};
  const transfer = createTransferService({
    holder: harness.casus.holder,
    incoming: harness.incoming,
    saveFile: ({ name, data }) => {
      Object.assign(desk, { saved: data, name });
      return Promise.resolve({ saved: true, place: `/downloads/${name}` });
    },
    openFile: () => Promise.resolve(desk.chosen ? { data: desk.chosen } : null),
    cost: 2 ** 15,
    version: '0.1.0',
    clock: () => new Date('2026-11-22T10:00:00.000Z'),
    wait: () => Promise.resolve(),
    log: { write: () => undefined },
  });
  return { ...harness, folder, transfer, desk };
}

async function openFile(
  { transfer, desk }: Awaited<ReturnType<typeof makeDesk>>,
  data: Uint8Array,
) {
  desk.chosen = data;
  const opened = valueOf(await transfer.openFile());
  if (opened.state !== 'open') throw new Error(opened.state);
  return opened.incoming;
}

test('a whole casusboek goes to another computer', async () => {
  const [here, there] = [await makeDesk(), await makeDesk()];
  await here.write('Fiets', story);
  await here.write('Duofiets');
  const saved = valueOf(await here.transfer.export(null, null));
  expect(saved).toEqual({
    saved: true,
    place: '/downloads/casusboek-2026-11-22.maatstaf',
    casussen: 2,
    unreadable: 0,
  });

  const incoming = await openFile(there, here.desk.saved ?? new Uint8Array());
  expect(incoming).toMatchObject({ from: 'file', fresh: 2, same: 0, differing: 0, unusable: 0 });
  expect(await there.titles()).toEqual([]);
  const done = await there.incoming.apply({
    token: incoming.token,
    fresh: true,
    differing: 'keep',
    choices: [],
  });

  expect(done).toMatchObject({ value: { added: 2, beside: 0, replaced: 0 } });
  expect(await there.titles()).toEqual(['Duofiets', 'Fiets']);
  expect(await openFile(there, here.desk.saved ?? new Uint8Array())).toMatchObject({ same: 2 });
});

test('nothing existing is overwritten unless that is chosen', async () => {
  const desk = await makeDesk();
  const casus = await desk.write('Fiets', story);
  valueOf(await desk.transfer.export(casus, null));
  await desk.save({ ...casus, situation: 'verder geschreven' });
  const { token, differing } = await openFile(desk, desk.desk.saved ?? new Uint8Array());
  expect(differing).toBe(1);

  valueOf(await desk.incoming.apply({ token, fresh: true, differing: 'keep', choices: [] }));

  expect((await desk.read(casus.id)).situation).toBe('verder geschreven');
  expect(await desk.titles()).toEqual(['Fiets']);
});

test('one casus leaves as the user lets it go, and stays here as it was', async () => {
  const [here, there] = [await makeDesk(), await makeDesk()];
  const casus = await here.write('Fiets', `Femke: ${story}`);
  valueOf(await here.transfer.export({ ...casus, situation: '[naam 1] fietst.' }, null));
  const { token } = await openFile(there, here.desk.saved ?? new Uint8Array());
  valueOf(await there.incoming.apply({ token, fresh: true, differing: 'keep', choices: [] }));

  expect((await there.read(casus.id)).situation).toBe('[naam 1] fietst.');
  expect((await here.read(casus.id)).situation).toBe(`Femke: ${story}`);
});

test('with a password the file says nothing, and opens with it alone', async () => {
  const [here, there] = [await makeDesk(), await makeDesk()];
  await here.write('Fiets', story);
  valueOf(await here.transfer.export(null, password));
  const data = Buffer.from(here.desk.saved ?? []);
  expect(data.toString('latin1')).not.toMatch(/studente|Fiets/u);
  there.desk.chosen = data;

  expect(valueOf(await there.transfer.openFile())).toEqual({ state: 'password-needed' });
  expect(await there.transfer.unlockFile('niet dit wachtwoord')).toMatchObject({
    error: { code: 'wrong-secret' },
  });
  expect(valueOf(await there.transfer.unlockFile(password))).toMatchObject({ fresh: 1 });
  expect(await there.transfer.unlockFile(password)).toMatchObject({ error: { code: 'gone' } });
});

test('casussen of an earlier form come in, of a later form or no form at all do not', async () => {
  const desk = await makeDesk();
  const [good, later, broken, other] = [1, 2, 3, 4].map((number) =>
    makeCasus({ id: testCasusId(number), title: `casus ${String(number)}` }),
  );
  const bundle = await writeBundle(
    [
      { id: testCasusId(1), json: good },
      { id: testCasusId(2), json: { ...later, format: 99 } },
      { id: testCasusId(3), json: { ...broken, situation: 3 } },
      { id: testCasusId(5), json: other },
    ],
    { app: '0.1.0', createdAt: '2026-11-22T10:00:00.000Z' },
  );

  const incoming = await openFile(desk, bundle);
  expect(incoming).toMatchObject({ fresh: 1, unusable: 3 });
  const { items } = valueOf(await desk.incoming.list(incoming.token, 0));
  expect(items.map(({ state }) => state)).toEqual(['fresh', 'damaged', 'damaged', 'newer-version']);
  valueOf(
    await desk.incoming.apply({
      token: incoming.token,
      fresh: true,
      differing: 'replace',
      choices: [],
    }),
  );

  expect(await desk.titles()).toEqual(['casus 1']);
});

test('a file that is not ours changes nothing and says why', async () => {
  const desk = await makeDesk();
  desk.desk.chosen = Buffer.from('%PDF-1.7');
  expect(await desk.transfer.openFile()).toMatchObject({ error: { code: 'no-bundle' } });
  desk.desk.chosen = null;
  expect(valueOf(await desk.transfer.openFile())).toEqual({ state: 'cancelled' });
});

test('what was opened is forgotten when the casusboek is locked', async () => {
  const desk = await makeDesk();
  await desk.write('Fiets', story);
  valueOf(await desk.transfer.export(null, null));
  valueOf(await desk.encryption.turnOn(password));
  const { token } = await openFile(desk, desk.desk.saved ?? new Uint8Array());
  await desk.encryption.lock();
  valueOf(await desk.encryption.unlock({ kind: 'password', password }));

  expect(await desk.incoming.list(token, 0)).toMatchObject({ error: { code: 'gone' } });
});

test('what was brought in is there after a fresh start, and nothing is left over', async () => {
  const [here, there] = [await makeDesk(), await makeDesk()];
  for (const title of ['a', 'b', 'c']) await here.write(title, story);
  valueOf(await here.transfer.export(null, null));
  const { token } = await openFile(there, here.desk.saved ?? new Uint8Array());
  valueOf(await there.incoming.apply({ token, fresh: true, differing: 'keep', choices: [] }));
  await there.casus.close();
  expect(await readdir(join(there.folder, 'incoming'))).toEqual([]);

  const { titles } = keepHarness(there.folder);
  expect(await titles()).toEqual(['a', 'b', 'c']);
});

test('a list that was cut off before anything was saved is no import', async () => {
  const desk = await makeDesk();
  await desk.write('Fiets', story);
  await desk.casus.close();
  const { mkdir } = await import('node:fs/promises');
  await mkdir(join(desk.folder, 'incoming'), { recursive: true });
  const [name] = await readdir(join(desk.folder, 'casussen'));
  const half = await readFile(join(desk.folder, 'casussen', name ?? ''));
  await writeFile(join(desk.folder, 'incoming', 'abcdefghijkl.json'), half.subarray(0, 60));

  const { titles } = keepHarness(desk.folder);

  expect(await titles()).toEqual(['Fiets']);
  expect(await readdir(join(desk.folder, 'incoming'))).toEqual([]);
});
