import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { noteId, openNotes, readText, saveText } from '../../helpers/note-notebook.ts';
import { testCasusId } from '../../helpers/make-casus.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

async function notebookWithText() {
  const folder = await temporaryFolder();
  const notebook = await openNotes(folder);
  await saveText(notebook, 'verhaal');
  await notebook.saveIndex();
  return { folder, id: notebook.id, path: join(folder, 'notebook.json') };
}

test('a casusboek keeps its id', async () => {
  const { folder, id } = await notebookWithText();

  expect((await openNotes(folder)).id).toBe(id);
});

test('two programs that open a new folder at once agree on the id', async () => {
  const folder = await temporaryFolder();

  const opened = await Promise.all([openNotes(folder), openNotes(folder), openNotes(folder)]);

  expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
});

test('without its file the id comes from the revisions, and nothing is lost', async () => {
  const { folder, id, path } = await notebookWithText();
  await rm(path);

  const notebook = await openNotes(folder);

  expect(notebook.id).toBe(id);
  expect(await readText(notebook)).toBe('verhaal');
  expect(notebook.problems()).toEqual([]);
  expect((await openNotes(folder)).id).toBe(id);
});

test('a damaged file is put aside and made again, and nothing is lost', async () => {
  const { folder, id, path } = await notebookWithText();
  await writeFile(path, 'kapot\n');

  const notebook = await openNotes(folder);

  expect(notebook.id).toBe(id);
  expect(await readText(notebook)).toBe('verhaal');
  const [aside] = await readdir(join(folder, 'damaged'));
  expect(await readFile(join(folder, 'damaged', aside ?? ''), 'utf8')).toBe('kapot\n');
});

test('without file and readable revisions it gets a new id, and later texts are kept', async () => {
  const { folder, id, path } = await notebookWithText();
  await rm(path);
  await writeFile(join(folder, 'casussen', `${noteId}.000001.json`), 'kapot\n');

  const notebook = await openNotes(folder);
  await saveText(notebook, 'nieuw verhaal', testCasusId(2));

  expect(notebook.id).not.toBe(id);
  expect(await readText(await openNotes(folder), testCasusId(2))).toBe('nieuw verhaal');
});

test('notes that were copied in from another casusboek open as well', async () => {
  const [{ folder }, other] = [await notebookWithText(), await temporaryFolder()];
  await saveText(await openNotes(other), 'meegebracht', testCasusId(2));
  const name = `${testCasusId(2)}.000001.json`;
  await copyFile(join(other, 'casussen', name), join(folder, 'casussen', name));

  expect(await readText(await openNotes(folder), testCasusId(2))).toBe('meegebracht');
});
