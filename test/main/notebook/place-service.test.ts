import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { createCasusboek } from '../../../main/casusboek.ts';
import { createEncryptionService } from '../../../main/notebook/encryption-service.ts';
import { nodeFileSystem } from '../../../main/store/file-system.ts';
import { writeMovedNote } from '../../../main/store/move/moved-note.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';
import { valueOf } from '../../helpers/value-of.ts';

const password = 'paard batterij nietje';

/** The app as it is started on a computer with these folders; again with the same is a next start. */
function startApp(root: string, start = join(root, 'begin', 'casusboek')) {
  const logged: string[] = [];
  const log = { write: (event: string) => void logged.push(event) };
  const clock = () => new Date();
  const wait = () => Promise.resolve();
  let isBroken = false;
  const boek = createCasusboek({
    start,
    userData: join(root, 'instellingen'),
    writeFile: async (path, text) => {
      if (isBroken && path.endsWith('notebook-place.json')) throw new Error('the disk is full');
      await writeFile(path, text);
    },
    beforeMove: () => undefined,
    chooseFolder: null,
    onChangedElsewhere: () => undefined,
    clock,
    wait,
    log,
  });
  // Before its folder is removed: it may still be opening.
  onTestFinished(() => boek.casus.close());
  const encryption = createEncryptionService({
    disk: boek.disk,
    holder: boek.casus.holder,
    keychain: {
      available: () => Promise.resolve(false),
      seal: () => Promise.reject(new Error('none')),
      open: () => Promise.reject(new Error('none')),
    },
    noticesSystemLock: false,
    wait,
    cost: 2 ** 15,
    progress: () => null,
    beside: boek.keeping.beside,
    log,
  });
  const write = async (title: string) => {
    const casus = valueOf(await boek.casus.create());
    valueOf(await boek.casus.save({ ...casus, title }));
    return casus.id;
  };
  const titles = async () =>
    valueOf(await boek.casus.list(0))
      .casussen.map(({ title }) => title)
      .sort();
  const breakMemory = () => {
    isBroken = true;
  };
  return { ...boek, encryption, start, write, titles, logged, breakMemory };
}

async function makeRoot() {
  const root = await temporaryFolder();
  const other = join(root, 'andere schijf');
  await mkdir(other, { recursive: true });
  return { root, other };
}

test('a casusboek moves to another folder, and is there at the next start', async () => {
  const { root, other } = await makeRoot();
  const app = startApp(root);
  const id = await app.write('Fiets');
  valueOf(await app.keeping.backups.make());
  expect(valueOf(await app.places.look(other))).toEqual({
    folder: join(other, 'casusboek'),
    found: 'room',
    moved: null,
  });

  valueOf(await app.places.move(other));

  expect(await app.places.get()).toMatchObject({
    value: { folder: join(other, 'casusboek'), before: { folder: app.start, why: 'moved' } },
  });
  expect(await app.casus.getNotebook()).toMatchObject({ folder: join(other, 'casusboek') });
  await app.write('Tweede');
  expect(await app.titles()).toEqual(['Fiets', 'Tweede']);
  expect(valueOf(await app.keeping.backups.list()).backups).toHaveLength(1);
  await app.casus.close();
  const next = startApp(root);
  expect(await next.titles()).toEqual(['Fiets', 'Tweede']);
  expect(valueOf(await next.casus.get(id)).title).toBe('Fiets');
  // The folder of before is left alone, and nothing more comes into it.
  expect((await readdir(join(app.start, 'casussen'))).some((name) => name.startsWith(id))).toBe(
    true,
  );
  expect(await readdir(other)).toEqual(['casusboek']);
  valueOf(await next.places.forgetBefore());
  expect(await next.places.get()).toMatchObject({ value: { before: null } });
});

test('another start folder has a casusboek of its own', async () => {
  const { root, other } = await makeRoot();
  const app = startApp(root);
  await app.write('Fiets');
  valueOf(await app.places.move(other));
  await app.casus.close();

  const elsewhere = startApp(root, join(root, 'gekozen door de beheerder'));

  expect(await elsewhere.titles()).toEqual([]);
});

test('an encrypted casusboek is locked after it moved, and opens with its password', async () => {
  const { root, other } = await makeRoot();
  const app = startApp(root);
  await app.write('Fiets');
  valueOf(await app.encryption.turnOn(password));

  valueOf(await app.places.move(other));

  expect(await app.casus.getNotebook()).toMatchObject({ state: 'locked' });
  valueOf(await app.encryption.unlock({ kind: 'password', password }));
  expect(await app.titles()).toEqual(['Fiets']);
});

test('an existing casusboek is opened where it is, and the one of before stays', async () => {
  const { root, other } = await makeRoot();
  const there = startApp(join(root, 'collega'), join(other, 'casusboek'));
  await there.write('Van toen');
  await there.casus.close();
  const app = startApp(root);
  await app.write('Van nu');

  expect(await app.places.move(other)).toMatchObject({ error: { code: 'folder-taken' } });
  expect(valueOf(await app.places.look(other))).toMatchObject({ found: 'casusboek' });
  valueOf(await app.places.open(other));

  expect(await app.titles()).toEqual(['Van toen']);
  valueOf(await app.places.open(dirname(app.start)));
  expect(await app.titles()).toEqual(['Van nu']);
});

test.each([
  { what: 'a relative path', folder: () => 'map', code: 'folder-not-there' },
  { what: 'nothing', folder: (root: string) => join(root, 'weg'), code: 'folder-not-there' },
  { what: 'a file', folder: (root: string) => join(root, 'bestand'), code: 'folder-not-there' },
  { what: 'the folder of now', folder: (_: string, now: string) => now, code: 'folder-here' },
  {
    what: 'a folder in it',
    folder: (_: string, now: string) => join(now, 'casussen'),
    code: 'folder-here',
  },
  { what: 'a folder in use', folder: (root: string) => join(root, 'vol'), code: 'folder-taken' },
])('$what is refused as $code, and nothing changes', async ({ folder, code }) => {
  const { root } = await makeRoot();
  await writeFile(join(root, 'bestand'), '');
  await mkdir(join(root, 'vol', 'casusboek', 'iets'), { recursive: true });
  const app = startApp(root);
  await app.write('Fiets');
  const given = folder(root, app.start);

  expect(await app.places.look(given)).toMatchObject({ error: { code } });
  expect(await app.places.move(given)).toMatchObject({ error: { code } });

  expect(await app.places.get()).toMatchObject({ value: { folder: app.start, before: null } });
  expect(await app.titles()).toEqual(['Fiets']);
});

test('with somebody else in it, it does not move', async () => {
  const { root, other } = await makeRoot();
  const app = startApp(root);
  await app.write('Fiets');
  const colleague = startApp(join(root, 'collega'), app.start);
  valueOf(await colleague.presence.sign(null));

  expect(await app.places.move(other)).toMatchObject({ error: { code: 'others-present' } });

  expect(await readdir(other)).toEqual([]);
});

test('when the choice can not be kept, it stays where it was and no second one is left', async () => {
  const { root, other } = await makeRoot();
  const app = startApp(root);
  await app.write('Fiets');
  app.breakMemory();

  expect(await app.places.move(other)).toMatchObject({ error: { code: 'move-failed' } });

  expect(await readdir(other)).toEqual([]);
  expect(await app.titles()).toEqual(['Fiets']);
});

test('a casusboek that can not be opened there leaves the one of now in use', async () => {
  const { root, other } = await makeRoot();
  await mkdir(join(other, 'keys'), { recursive: true });
  await mkdir(join(other, 'casussen'));
  await writeFile(join(other, 'notebook.json'), '');
  await writeFile(join(other, 'keys', '000001.json'), 'kapot\n');
  const app = startApp(root);
  await app.write('Fiets');

  expect(await app.places.open(other)).toMatchObject({ error: { code: 'open-failed' } });

  expect(await app.titles()).toEqual(['Fiets']);
  expect(await app.places.get()).toMatchObject({ value: { folder: app.start, before: null } });
});

test('what a crash left of a half copy goes at the next start', async () => {
  const { root, other } = await makeRoot();
  const half = join(other, '.maatstaf-abcdefghijkl.half');
  await mkdir(join(half, 'casussen'), { recursive: true });
  await writeFile(join(half, 'casussen', 'iets.json'), 'half');
  await mkdir(join(root, 'instellingen'), { recursive: true });
  const memory = join(root, 'instellingen', 'notebook-place.json');
  await writeFile(memory, JSON.stringify({ places: {}, half }));

  const app = startApp(root);
  await app.places.clearUp();

  expect(await readdir(other)).toEqual([]);
  expect(JSON.parse(await readFile(memory, 'utf8'))).toMatchObject({ half: null });
});

test('a share that vanished says so, and another folder can be chosen', async () => {
  const { root, other } = await makeRoot();
  const app = startApp(root);
  await app.write('Fiets');
  valueOf(await app.places.move(other));
  await app.casus.close();
  await rm(other, { recursive: true });

  const next = startApp(root);
  expect(await next.casus.getNotebook()).toMatchObject({ state: 'closed', why: 'folder-missing' });
  expect(await next.places.move(root)).toMatchObject({ error: { code: 'move-closed' } });
  valueOf(await next.places.open(app.start));

  expect(await next.titles()).toEqual(['Fiets']);
});

test('who still looks in the folder of before is told of the move, and may work on there', async () => {
  const { root, other } = await makeRoot();
  const app = startApp(root);
  await app.write('Fiets');

  valueOf(await app.places.move(other));

  expect(valueOf(await app.places.get()).moved).toBeNull();
  expect(await readdir(join(other, 'casusboek'))).not.toContain('VERPLAATST.txt');
  const colleague = startApp(join(root, 'collega'), app.start);
  const { moved } = valueOf(await colleague.places.get());
  expect(moved).toMatchObject({ to: join(other, 'casusboek') });
  expect(Date.parse(moved?.at ?? '')).toBeGreaterThan(0);
  expect(valueOf(await app.places.look(app.start))).toMatchObject({ found: 'casusboek', moved });
  expect(await colleague.titles()).toEqual(['Fiets']);

  valueOf(await colleague.places.stay());

  expect(valueOf(await colleague.places.get()).moved).toBeNull();
  expect(await readdir(app.start)).not.toContain('VERPLAATST.txt');
});

test('word of an earlier move does not come along with the next one', async () => {
  const { root, other } = await makeRoot();
  const app = startApp(root);
  await app.write('Fiets');
  const note = { at: '2026-11-22T10:00:00.000Z', to: null };
  await writeMovedNote(nodeFileSystem, app.start, note, 'vandaag');

  valueOf(await app.places.move(other));

  expect(valueOf(await app.places.get()).moved).toBeNull();
});
