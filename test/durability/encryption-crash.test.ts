import { cp } from 'node:fs/promises';

import { expect, test, vi } from 'vitest';

import { nodeFileSystem, type FileSystem } from '../../main/store/file-system.ts';
import { beginDecryption, beginEncryption, unlockNotebook } from '../../main/store/keyring.ts';
import { testCasusId } from '../helpers/make-casus.ts';
import {
  openNotes,
  readText,
  saveText,
  systemError,
  watchedFiles,
} from '../helpers/note-notebook.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

// A copy and an opening for each step: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 300_000 });

const password = 'paard batterij nietje';
const cost = 2 ** 15;
const clock = () => new Date('2026-11-22T10:00:00.000Z');
/** What was cut off stays so: nobody has to wait for it. */
const limits = { graceMs: 0 };
const ids = [1, 2].map((number) => testCasusId(number));

/** A disk that is gone from its n-th step on, as it is for a process that was killed. */
function dyingDisk(steps: number): { files: FileSystem; isDead: () => boolean } {
  let left = steps;
  const before = () => {
    left -= 1;
    if (left < 0) throw systemError('EIO');
  };
  const files = watchedFiles(before);
  const makeFolder: FileSystem['makeFolder'] = async (path) => {
    before();
    await nodeFileSystem.makeFolder(path);
  };
  return { files: { ...files, makeFolder }, isDead: () => left < 0 };
}

/** A plain casusboek with two texts of two revisions each, earlier versions and a logbook. */
async function plainFolder(): Promise<{ folder: string; notebookId: string }> {
  const folder = await temporaryFolder();
  const first = await openNotes(folder);
  for (const id of ids) await saveText(first, `versie ${id}`, id);
  await first.logbook.append('een');
  await first.close();
  const notebook = await openNotes(folder);
  for (const id of ids) {
    await saveText(notebook, `eerder ${id}`, id);
    await saveText(notebook, `tekst ${id}`, id);
  }
  await saveText(notebook, `tekst ${ids[0]}`, ids[0]);
  await notebook.logbook.append('twee');
  return { folder, notebookId: notebook.id };
}

async function textsOf(folder: string, key: Parameters<typeof openNotes>[1] = {}) {
  const notebook = await openNotes(folder, { ...key, limits });
  const texts = await Promise.all(ids.map((id) => readText(notebook, id)));
  const versions = await Promise.all(ids.map((id) => notebook.history.list(id)));
  return {
    texts,
    versions: versions.map((list) => list.map(({ document }) => document.text)),
    log: await notebook.logbook.read(),
    encryption: notebook.encryption(),
    problems: notebook.problems(),
  };
}

const whole = (encryption: 'on' | 'off') => ({
  texts: ids.map((id) => `tekst ${id}`),
  versions: ids.map((id) => [`versie ${id}`]),
  log: { entries: ['een', 'twee'], breaks: [] },
  encryption,
  problems: [],
});

test('beginning to encrypt can die at every step and loses nothing', async () => {
  const source = await plainFolder();
  let step = 0;
  for (let isOver = false; !isOver; step += 1) {
    const folder = await temporaryFolder();
    await cp(source.folder, folder, { recursive: true });
    const { files, isDead } = dyingDisk(step);
    try {
      await beginEncryption({ folder, clock, files }, source.notebookId, password, cost);
    } catch (error) {
      expect(error, `step ${step}`).toMatchObject({ name: 'StoreError' });
    }
    isOver = !isDead();

    const key = await unlockNotebook({ folder, clock }, { kind: 'password', password });
    const expected = whole(key === undefined ? 'off' : 'on');
    expect(await textsOf(folder, { key }), `step ${step}`).toEqual(expected);
  }
  expect(step).toBeGreaterThan(8);
});

test('encrypting can die at every step and loses nothing', async () => {
  const source = await plainFolder();
  const begun = { folder: source.folder, clock };
  const { key } = await beginEncryption(begun, source.notebookId, password, cost);
  let step = 0;
  for (let isOver = false; !isOver; step += 1) {
    const folder = await temporaryFolder();
    await cp(source.folder, folder, { recursive: true });
    const { files, isDead } = dyingDisk(step);
    try {
      await openNotes(folder, { key, files, limits });
    } catch (error) {
      expect(error, `step ${step}`).toMatchObject({ name: 'StoreError' });
    }
    isOver = !isDead();

    expect(await textsOf(folder, { key }), `step ${step}`).toEqual(whole('on'));
  }
  expect(step).toBeGreaterThan(50);
});

test('turning encryption off can die at every step and loses nothing', async () => {
  const source = await plainFolder();
  const place = { folder: source.folder, clock };
  const { key } = await beginEncryption(place, source.notebookId, password, cost);
  await openNotes(source.folder, { key });
  let step = 0;
  for (let isOver = false; !isOver; step += 1) {
    const folder = await temporaryFolder();
    await cp(source.folder, folder, { recursive: true });
    const { files, isDead } = dyingDisk(step);
    try {
      await beginDecryption({ folder, clock, files }, key);
      await openNotes(folder, { key, files, limits });
    } catch (error) {
      expect(error, `step ${step}`).toMatchObject({ name: 'StoreError' });
    }
    isOver = !isDead();

    const after = await textsOf(folder, { key });
    expect(after, `step ${step}`).toEqual(whole(after.encryption === 'on' ? 'on' : 'off'));
  }
  expect(step).toBeGreaterThan(50);
});
