import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { eraseFromBackups } from '../../../../main/store/backups/erase-from-backups.ts';
import {
  listBackups,
  removeBackup,
  type Backup,
} from '../../../../main/store/backups/list-backups.ts';
import { readBackup } from '../../../../main/store/backups/read-backup.ts';
import { writeBackup } from '../../../../main/store/backups/write-backup.ts';
import { nodeFileSystem, type FileSystem } from '../../../../main/store/file-system.ts';
import { beginEncryption } from '../../../../main/store/keyring.ts';
import { keyedSeal } from '../../../../main/store/notebook-key.ts';
import { checksumSeal } from '../../../../main/store/seal.ts';
import { testCasusId } from '../../../helpers/make-casus.ts';
import {
  noteId,
  openNotes,
  saveText,
  systemError,
  watchedFiles,
} from '../../../helpers/note-notebook.ts';
import type { NoteNotebook } from '../../../helpers/note-notebook.ts';
import { readableIn } from '../../../helpers/readable-text.ts';
import { temporaryFolder } from '../../../helpers/temporary-folder.ts';

const other = testCasusId(2);
const clock = () => new Date('2026-11-22T10:00:00.000Z');

/** A casusboek with two texts, and a place for its backups. */
async function prepare() {
  const folder = await temporaryFolder();
  const place = await temporaryFolder();
  await mkdir(place, { recursive: true });
  const notebook = await openNotes(folder);
  await saveText(notebook, 'een');
  await saveText(notebook, 'twee', other);
  return { folder, place, notebook };
}

type Options = { earlier?: Backup; isStopped?: () => boolean };

function backUp(
  notebook: NoteNotebook,
  place: string,
  { earlier, isStopped = () => false }: Options = {},
) {
  const task = { place, reason: 'daily' as const, isStopped, onProgress: () => undefined };
  const before = earlier && { folder: earlier.folder, files: earlier.manifest.files };
  return notebook.onDisk((context) => writeBackup(context, { ...task, earlier: before }));
}

async function newest(place: string): Promise<Backup> {
  const [backup] = (await listBackups(nodeFileSystem, place)).backups;
  if (backup === undefined) throw new Error('no backup');
  return backup;
}

async function textsIn(backup: Backup, seal = checksumSeal) {
  const documents = await readBackup(nodeFileSystem, backup, seal, () => undefined);
  return Object.fromEntries(documents.map(({ id, json }) => [id, json]));
}

test('a backup holds the newest text of every document, and says what is in it', async () => {
  const { place, notebook } = await prepare();
  await saveText(notebook, 'een, gewijzigd');
  await backUp(notebook, place);

  const backup = await newest(place);

  expect(backup).toMatchObject({
    casussen: 2,
    manifest: { notebookId: notebook.id, keyId: '', reason: 'daily', unreadable: 0 },
  });
  expect(await textsIn(backup)).toEqual({
    [noteId]: { format: 1, text: 'een, gewijzigd' },
    [other]: { format: 1, text: 'twee' },
  });
});

test('a later backup shares the bytes of what stayed the same, and not of what changed', async () => {
  const { place, notebook } = await prepare();
  await backUp(notebook, place);
  const first = await newest(place);
  await saveText(notebook, 'een, gewijzigd');
  await backUp(notebook, place, { earlier: first });
  const { backups } = await listBackups(nodeFileSystem, place);
  const second = backups.find(({ name }) => name !== first.name);
  const path = (backup: Backup | undefined) =>
    join(backup?.folder ?? '', 'casussen', `${other}.000001.json`);

  expect((await stat(path(second))).ino).toBe((await stat(path(first))).ino);
  expect((await textsIn(first))[noteId]).toEqual({ format: 1, text: 'een' });
  await removeBackup(nodeFileSystem, first.folder);
  expect(await textsIn(second ?? first)).toEqual({
    [noteId]: { format: 1, text: 'een, gewijzigd' },
    [other]: { format: 1, text: 'twee' },
  });
});

test('where an earlier backup has gone bad, the next one gets good bytes of its own', async () => {
  const { place, notebook } = await prepare();
  await backUp(notebook, place);
  const first = await newest(place);
  await writeFile(join(first.folder, 'casussen', `${other}.000001.json`), 'kapot');
  await backUp(notebook, place, { earlier: first });
  const { backups } = await listBackups(nodeFileSystem, place);
  const second = backups.find(({ name }) => name !== first.name);

  expect((await textsIn(first))[other]).toBeUndefined();
  expect((await textsIn(second ?? first))[other]).toEqual({ format: 1, text: 'twee' });
});

test('on a disk without links everything is copied', async () => {
  const { folder, place } = await prepare();
  const files: FileSystem = { ...nodeFileSystem, link: () => Promise.reject(systemError('EPERM')) };
  const notebook = await openNotes(folder, { files });
  await backUp(notebook, place);
  await backUp(notebook, place, { earlier: await newest(place) });

  const { backups } = await listBackups(nodeFileSystem, place);
  expect(await Promise.all(backups.map((backup) => textsIn(backup)))).toHaveLength(2);
});

test('an encrypted casusboek gives a backup of which nothing can be read without the key', async () => {
  const { folder, place, notebook } = await prepare();
  const { key } = await beginEncryption({ folder, clock }, notebook.id, 'paard batterij', 2 ** 15);
  const encrypted = await openNotes(folder, { key });
  await backUp(encrypted, place);
  const backup = await newest(place);

  expect(readableIn(backup.folder)).not.toMatch(/twee|"text"/u);
  expect(backup.manifest.keyId).toBe(key.keyId);
  expect(await readdir(join(backup.folder, 'keys'))).not.toEqual([]);
  expect((await textsIn(backup, keyedSeal(key, 'casussen')))[other]).toEqual({
    format: 1,
    text: 'twee',
  });
  // A backup has the form of a casusboek: whoever has nothing else left can open it as one.
  expect([...(await openNotes(backup.folder, { key })).list()].sort()).toEqual(['een', 'twee']);
});

test('a document can be taken out of every backup, and the rest stays whole', async () => {
  const { place, notebook } = await prepare();
  await backUp(notebook, place);
  await backUp(notebook, place, { earlier: await newest(place) });

  expect(await eraseFromBackups(nodeFileSystem, place, noteId)).toBe(2);

  const { backups } = await listBackups(nodeFileSystem, place);
  for (const backup of backups) {
    expect(await textsIn(backup)).toEqual({ [other]: { format: 1, text: 'twee' } });
  }
  const names = await readdir(place, { recursive: true });
  expect(names.filter((name) => name.includes(noteId))).toEqual([]);
});

test('a backup that was stopped or cut off at any step never counts', async () => {
  const { folder, place } = await prepare();
  let isOver = false;
  for (let step = 0; !isOver; step += 1) {
    let left = step;
    let isDead = false;
    const notebook = await openNotes(folder);
    const files = watchedFiles(() => {
      left -= 1;
      if (left < 0) {
        isDead = true;
        throw systemError('EIO');
      }
    });
    const task = { place, reason: 'daily' as const, earlier: undefined, isStopped: () => false };
    try {
      await notebook.onDisk((context) =>
        writeBackup({ ...context, files }, { ...task, onProgress: () => undefined }),
      );
    } catch (error) {
      expect(error).toMatchObject({ name: 'StoreError' });
    }
    isOver = !isDead;
    const { backups, unfinished } = await listBackups(nodeFileSystem, place);
    for (const backup of backups) {
      expect(Object.keys(await textsIn(backup)), `step ${String(step)}`).toHaveLength(2);
      await removeBackup(nodeFileSystem, backup.folder);
    }
    for (const rest of unfinished) await removeBackup(nodeFileSystem, rest.folder);
    expect(await readdir(place)).toEqual([]);
  }
  const { notebook } = await prepare();
  await expect(backUp(notebook, place, { isStopped: () => true })).rejects.toMatchObject({
    code: 'not-available',
  });
  expect((await listBackups(nodeFileSystem, place)).backups).toEqual([]);
});

test('a backup of which the removal was cut off at any step is whole or does not count', async () => {
  let isOver = false;
  for (let step = 0; !isOver; step += 1) {
    const { place, notebook } = await prepare();
    await backUp(notebook, place);
    const { folder } = await newest(place);
    let left = step;
    const files = watchedFiles(() => {
      left -= 1;
      if (left < 0) throw systemError('EIO');
    });
    const removing = removeBackup(files, folder);
    await removing.catch((error: unknown) => expect(error).toMatchObject({ code: 'EIO' }));
    isOver = left >= 0;

    for (const backup of (await listBackups(nodeFileSystem, place)).backups) {
      expect(Object.values(await textsIn(backup)), `step ${String(step)}`).not.toContain(undefined);
    }
  }
  expect.hasAssertions();
});

test('a folder that looks like a backup but was not finished, or was moved, does not count', async () => {
  const { place, notebook } = await prepare();
  await backUp(notebook, place);
  const backup = await newest(place);
  const moved = join(place, '2020-01-01T000000Z-abcdefghijkl');
  await (await import('node:fs/promises')).cp(backup.folder, moved, { recursive: true });

  const { backups, unfinished } = await listBackups(nodeFileSystem, place);

  expect(backups.map(({ name }) => name)).toEqual([backup.name]);
  expect(unfinished.map(({ folder }) => folder)).toEqual([moved]);
});
