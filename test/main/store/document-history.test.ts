import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { beginDecryption, beginEncryption } from '../../../main/store/keyring.ts';
import {
  noteId,
  openNotes,
  readText,
  saveText,
  systemError,
  watchedFiles,
  type Note,
  type NoteNotebook,
} from '../../helpers/note-notebook.ts';
import { readableIn } from '../../helpers/readable-text.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

const cost = 2 ** 15;

/** A clock that stands still until it is told a day of November 2026. */
function calendar() {
  let now = new Date(2026, 10, 1, 9);
  return {
    clock: () => now,
    day: (day: number) => {
      now = new Date(2026, 10, day, 9);
    },
  };
}

async function saveAll(notebook: NoteNotebook, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) await saveText(notebook, text);
}

async function versionsOf(notebook: NoteNotebook): Promise<string[]> {
  return (await notebook.history.list(noteId)).map(({ document }) => document.text);
}

const same = (note: Note) => note;

test('typing on makes no earlier version: those are for crashes alone', async () => {
  const notebook = await openNotes(await temporaryFolder());
  await saveAll(notebook, '1', '2', '3', '4', '5', '6');

  expect(await versionsOf(notebook)).toEqual([]);
});

test('what was newest when it was opened stays, through however many saves', async () => {
  const folder = await temporaryFolder();
  await saveAll(await openNotes(folder), 'a1', 'a2');
  await saveAll(await openNotes(folder), 'b1', 'b2', 'b3', 'b4', 'b5', 'b6');
  const notebook = await openNotes(folder);
  await saveAll(notebook, 'c1');

  expect(await versionsOf(notebook)).toEqual(['b6', 'a2']);
  expect(await readText(notebook)).toBe('c1');
});

test('of each day the last text stays, also in a window that was never closed', async () => {
  const { clock, day } = calendar();
  const notebook = await openNotes(await temporaryFolder(), { clock });
  await saveAll(notebook, 'zondag 1', 'zondag 2', 'zondag 3');
  day(2);
  await saveAll(notebook, 'maandag 1', 'maandag 2', 'maandag 3', 'maandag 4', 'maandag 5');
  day(4);
  await saveAll(notebook, 'woensdag');

  const versions = await notebook.history.list(noteId);

  expect(versions.map(({ document }) => document.text)).toEqual(['maandag 5', 'zondag 3']);
  expect(versions.map(({ savedAt }) => new Date(savedAt).getDate())).toEqual([2, 1]);
});

test('putting a version back is a save, and what it takes the place of becomes a version', async () => {
  const folder = await temporaryFolder();
  await saveAll(await openNotes(folder), 'eerst');
  const notebook = await openNotes(folder);
  await saveAll(notebook, 'later 1', 'later 2');
  const [version] = await notebook.history.list(noteId);

  await notebook.history.restore(noteId, version?.revision ?? 0, same);

  expect(await readText(notebook)).toBe('eerst');
  expect(await versionsOf(notebook)).toEqual(['later 2', 'eerst']);
  await saveAll(notebook, 'x1', 'x2', 'x3', 'x4');
  expect(await versionsOf(await openNotes(folder))).toEqual(['eerst', 'later 2', 'eerst']);
});

test('a version that is not there is not found', async () => {
  const notebook = await openNotes(await temporaryFolder());
  await saveAll(notebook, '1');

  await expect(notebook.history.restore(noteId, 7, same)).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('a document of which nothing can be read any more comes back from its history', async () => {
  const folder = await temporaryFolder();
  await saveAll(await openNotes(folder), 'bewaard');
  await saveAll(await openNotes(folder), '1', '2', '3', '4');
  for (const name of await readdir(join(folder, 'casussen'))) {
    await writeFile(join(folder, 'casussen', name), 'geen casus maar wel lang genoeg\n');
  }
  const notebook = await openNotes(folder, { limits: { graceMs: 0 } });
  await expect(readText(notebook)).rejects.toMatchObject({ code: 'damaged' });
  const [version] = await notebook.history.list(noteId);

  await notebook.history.restore(noteId, version?.revision ?? 0, same);

  expect(await readText(notebook)).toBe('bewaard');
  expect(notebook.problems()).toEqual([]);
  expect(await readText(await openNotes(folder, { limits: { graceMs: 0 } }))).toBe('bewaard');
  await saveAll(notebook, 'x1', 'x2', 'x3');
  expect(await readdir(join(folder, 'damaged'))).not.toEqual([]);
  expect(notebook.problems()).toEqual([]);
});

test('one version that was damaged is not offered, and hides none of the others', async () => {
  const folder = await temporaryFolder();
  await saveAll(await openNotes(folder), 'een');
  await saveAll(await openNotes(folder), 'twee');
  await saveAll(await openNotes(folder), '1', '2', '3', '4');
  await writeFile(join(folder, 'history', noteId, `${noteId}.000001.json`), 'kapot\n');

  expect(await versionsOf(await openNotes(folder))).toEqual(['twee']);
});

test('a new text that is not on the disk yet takes nothing older away', async () => {
  const folder = await temporaryFolder();
  await saveAll(await openNotes(folder), 'oud');
  let broken = false;
  const steps: string[] = [];
  const files = watchedFiles((step, path) => {
    if (step === 'rename' || step === 'unlink') steps.push(path);
    if (broken && step === 'sync' && path.endsWith('000004.json')) throw systemError('EIO');
  });
  const notebook = await openNotes(folder, { files });
  await saveAll(notebook, '1', '2');
  broken = true;

  await expect(saveAll(notebook, '3')).rejects.toMatchObject({ name: 'StoreError' });

  expect(steps.filter((path) => !path.includes('000004'))).toEqual([]);
  expect(await versionsOf(notebook)).toEqual(['oud']);
});

test('the base of a stale window leaves before what came after it, so that its save is refused', async () => {
  const folder = await temporaryFolder();
  await saveAll(await openNotes(folder), 'basis');
  const stale = await openNotes(folder);
  const document = await stale.document(noteId);
  await saveAll(await openNotes(folder), '1', '2', '3', '4', '5');

  document.data = { format: 1, text: 'van voor al die tijd' };

  await expect(document.write()).rejects.toMatchObject({ code: 'changed-elsewhere' });
  expect(await readText(await openNotes(folder))).toBe('5');
  expect(await versionsOf(await openNotes(folder))).toEqual(['basis']);
});

test('when a version can not be moved, nothing newer is taken away before it', async () => {
  const folder = await temporaryFolder();
  await saveAll(await openNotes(folder), 'vast');
  let held = true;
  const files = watchedFiles((step) => {
    if (held && step === 'rename') throw systemError('EBUSY');
  });
  const notebook = await openNotes(folder, { files });
  await saveAll(notebook, '1', '2', '3', '4', '5');
  expect(await readdir(join(folder, 'casussen'))).toHaveLength(6);
  held = false;

  await saveAll(notebook, '6');

  expect(await readdir(join(folder, 'casussen'))).toHaveLength(3);
  expect(await versionsOf(notebook)).toEqual(['vast']);
});

test('over the limit a day keeps its last text, and the oldest day goes first', async () => {
  const { clock, day } = calendar();
  const folder = await temporaryFolder();
  const limits = { versions: 3, keep: 1 };
  for (const [on, text] of [
    [1, 'a'],
    [1, 'b'],
    [2, 'c'],
    [3, 'd'],
    [4, 'e'],
    [5, 'f'],
  ] as const) {
    day(on);
    await saveAll(await openNotes(folder, { clock, limits }), text);
  }

  expect(await versionsOf(await openNotes(folder, { clock, limits }))).toEqual(['e', 'd', 'c']);
  expect(await readdir(join(folder, 'history', noteId))).toHaveLength(1);
});

test('the history is encrypted along with the rest, and shown again', async () => {
  const folder = await temporaryFolder();
  const clock = () => new Date();
  await saveAll(await openNotes(folder), 'geheim een');
  await saveAll(await openNotes(folder), 'geheim twee');
  const plain = await openNotes(folder);
  await saveAll(plain, '1', '2', '3', '4');
  const before = await versionsOf(plain);
  const { key } = await beginEncryption({ folder, clock }, plain.id, 'paard batterij nietje', cost);
  await plain.close();

  const keyed = await openNotes(folder, { key });

  expect(before).toEqual(['geheim twee', 'geheim een']);
  expect(keyed.encryption()).toBe('on');
  expect(await versionsOf(keyed)).toEqual(before);
  expect(readableIn(folder)).not.toContain('geheim');
  await keyed.close();
  await beginDecryption({ folder, clock }, key);
  const shown = await openNotes(folder, { key });
  expect(shown.encryption()).toBe('off');
  expect(await versionsOf(shown)).toEqual(before);
});

test('a removed document leaves no history', async () => {
  const folder = await temporaryFolder();
  await saveAll(await openNotes(folder), 'weg');
  const notebook = await openNotes(folder);
  await saveAll(notebook, '1', '2', '3', '4');

  await notebook.remove(noteId);

  expect(await readdir(join(folder, 'history'))).toEqual([]);
  await expect(notebook.history.list(noteId)).rejects.toMatchObject({ code: 'not-found' });
});

test('a removal that was cut off is finished at the next opening', async () => {
  const folder = await temporaryFolder();
  await saveAll(await openNotes(folder), 'weg');
  await saveAll(await openNotes(folder), '1', '2', '3', '4');
  let dead = false;
  const files = watchedFiles((step) => {
    if (step === 'unlink') dead = true;
    if (dead) throw systemError('EIO');
  });
  const notebook = await openNotes(folder, { files });
  await expect(notebook.remove(noteId)).rejects.toMatchObject({ name: 'StoreError' });

  await openNotes(folder);

  expect(await readdir(join(folder, 'history'))).toEqual([]);
  expect(await readdir(join(folder, 'casussen'))).toHaveLength(1);
  await rm(folder, { recursive: true });
});
