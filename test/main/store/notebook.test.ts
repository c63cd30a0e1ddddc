import { rmSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test, vi } from 'vitest';

import {
  noteId,
  openNotes,
  readText,
  saveText,
  systemError,
  watchedFiles,
} from '../../helpers/note-notebook.ts';
import { testCasusId } from '../../helpers/make-casus.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

const documents = async (folder: string) => (await readdir(join(folder, 'casussen'))).sort();
const revision = (number: number) => `${noteId}.${String(number).padStart(6, '0')}.json`;

test('a save makes the next file and keeps the newest three', async () => {
  const folder = await temporaryFolder();
  const notebook = await openNotes(folder);
  for (const text of ['een', 'twee', 'drie', 'vier', 'vijf']) await saveText(notebook, text);

  expect(await documents(folder)).toEqual([revision(3), revision(4), revision(5)]);
  expect(await readText(await openNotes(folder))).toBe('vijf');
});

test('nothing is ever renamed or written over by a save', async () => {
  const folder = await temporaryFolder();
  const steps: string[] = [];
  const notebook = await openNotes(folder, { files: watchedFiles((step) => steps.push(step)) });
  steps.length = 0;

  await saveText(notebook, 'een');
  await saveText(notebook, 'twee');

  expect(steps).not.toContain('rename');
});

test('a save is flushed before it is acknowledged', async () => {
  const folder = await temporaryFolder();
  const synced: string[] = [];
  const files = watchedFiles((step, path) => {
    if (step === 'sync') synced.push(path);
  });
  const notebook = await openNotes(folder, { files });
  synced.length = 0;

  await saveText(notebook, 'een');

  const file = join(folder, 'casussen', revision(1));
  const parent = process.platform === 'win32' ? [] : [join(folder, 'casussen')];
  expect(synced).toEqual([file, ...parent]);
});

test('gives the same document to everyone who asks at the same time', async () => {
  const folder = await temporaryFolder();
  await saveText(await openNotes(folder), 'een');
  const notebook = await openNotes(folder);

  const [a, b] = await Promise.all([notebook.document(noteId), notebook.document(noteId)]);

  expect(a).toBe(b);
});

test('a number that somebody else took is a conflict, and nothing is merged', async () => {
  const folder = await temporaryFolder();
  const [mine, other] = [await openNotes(folder), await openNotes(folder)];
  await saveText(mine, 'een');
  const held = await mine.document(noteId);
  await saveText(other, 'van de ander');

  held.data = { format: 1, text: 'van mij' };

  await expect(held.write()).rejects.toMatchObject({ code: 'changed-elsewhere' });
  await expect(held.write()).rejects.toMatchObject({ code: 'changed-elsewhere' });
  expect(await readText(await openNotes(folder))).toBe('van de ander');
  expect(await readText(mine)).toBe('van de ander');
});

test('a base that somebody pruned is a conflict, also ten saves later', async () => {
  const folder = await temporaryFolder();
  const [mine, other] = [await openNotes(folder), await openNotes(folder)];
  await saveText(mine, 'een');
  const held = await mine.document(noteId);
  for (let turn = 0; turn < 10; turn += 1) await saveText(other, `anders ${turn}`);

  held.data = { format: 1, text: 'over het andere heen' };

  await expect(held.write()).rejects.toMatchObject({ code: 'changed-elsewhere' });
  expect(await readText(await openNotes(folder))).toBe('anders 9');
});

test('a conflict stays one when the other pruned our file before we could', async () => {
  const folder = await temporaryFolder();
  const files = watchedFiles((step, path) => {
    if (step === 'unlink' && path.endsWith(revision(2))) rmSync(path);
  });
  const [mine, other] = [await openNotes(folder, { files }), await openNotes(folder)];
  await saveText(mine, 'een');
  const held = await mine.document(noteId);
  for (let turn = 0; turn < 10; turn += 1) await saveText(other, `anders ${turn}`);

  held.data = { format: 1, text: 'te laat' };

  await expect(held.write()).rejects.toMatchObject({ code: 'changed-elsewhere' });
});

test('a stale window can not bring back what was removed elsewhere', async () => {
  const folder = await temporaryFolder();
  const [mine, other] = [await openNotes(folder), await openNotes(folder)];
  await saveText(mine, 'een');
  const held = await mine.document(noteId);
  await other.remove(noteId);

  held.data = { format: 1, text: 'terug' };

  await expect(held.write()).rejects.toMatchObject({ code: 'changed-elsewhere' });
  await expect(readText(await openNotes(folder))).rejects.toMatchObject({ code: 'not-found' });
});

test('prunes oldest first and stops at a file that is held, without failing the save', async () => {
  const folder = await temporaryFolder();
  let held = true;
  const files = watchedFiles((step, path) => {
    if (held && step === 'unlink' && path.endsWith(revision(1))) throw systemError('EBUSY');
  });
  const notebook = await openNotes(folder, { files });
  for (const text of ['een', 'twee', 'drie', 'vier', 'vijf']) await saveText(notebook, text);
  expect(await documents(folder)).toEqual([1, 2, 3, 4, 5].map(revision));

  held = false;
  await saveText(notebook, 'zes');

  expect(await documents(folder)).toEqual([4, 5, 6].map(revision));
});

test('what was removed leaves one file without text, for ninety days', async () => {
  const folder = await temporaryFolder();
  const notebook = await openNotes(folder);
  await saveText(notebook, 'een');
  await notebook.remove(noteId);
  expect(await documents(folder)).toEqual([revision(2)]);

  await openNotes(folder, { clock: () => new Date('2027-02-19T10:00:00.000Z') });
  expect(await documents(folder)).toEqual([revision(2)]);

  await openNotes(folder, { clock: () => new Date('2027-02-21T10:00:00.000Z') });
  expect(await documents(folder)).toEqual([]);
});

test('idle waits for saves under way', async () => {
  const folder = await temporaryFolder();
  const notebook = await openNotes(folder);
  const done = vi.fn();
  const document = notebook.create(noteId, { format: 1, text: 'een' });
  void document.write().then(done);

  await notebook.idle();
  await Promise.resolve();

  expect(done).toHaveBeenCalled();
});

test.each([0, 500])('lists what is newest, with up to %d read at once', async (readAtOnce) => {
  const folder = await temporaryFolder();
  const notebook = await openNotes(folder);
  await saveText(notebook, 'een', testCasusId(1));
  await saveText(notebook, 'twee', testCasusId(2));
  await notebook.saveIndex();
  await saveText(notebook, 'twee, later', testCasusId(2));
  await saveText(notebook, 'drie', testCasusId(3));
  const read: string[] = [];
  const files = watchedFiles((step, path) => {
    if (step === 'open' && path.includes('casussen')) read.push(path);
  });

  const next = await openNotes(folder, { files, limits: { readAtOnce } });

  expect([...next.list()].sort()).toEqual(['drie', 'een', 'twee, later']);
  expect(next.problems()).toEqual([]);
  expect(read).toHaveLength(readAtOnce === 0 ? 2 : 3);
});

test('damage behind the index shows when everything is read', async () => {
  const folder = await temporaryFolder();
  const notebook = await openNotes(folder);
  await saveText(notebook, 'eerder');
  await saveText(notebook, 'nieuwst');
  await notebook.saveIndex();
  await writeFile(join(folder, 'casussen', revision(2)), 'kapot\n');
  const next = await openNotes(folder, { limits: { readAtOnce: 0, graceMs: 0 } });
  expect(next.list()).toEqual(['nieuwst']);

  await next.verify();

  expect(next.list()).toEqual(['eerder']);
  expect(next.problems()).toEqual([{ kind: 'restored', id: noteId, file: revision(2) }]);
});

test('refuses a text that could not be read back', async () => {
  const folder = await temporaryFolder();
  const notebook = await openNotes(folder, { limits: { maxBytes: 4_096 } });

  await expect(saveText(notebook, 'a'.repeat(4_096))).rejects.toThrow(RangeError);
  await saveText(notebook, 'past');

  expect(await documents(folder)).toEqual([revision(1)]);
});
