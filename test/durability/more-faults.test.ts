import { copyFile, mkdir, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import {
  noteId,
  openNotes,
  readText,
  saveText,
  systemError,
  watchedFiles,
} from '../helpers/note-notebook.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const limits = { graceMs: 0 };

test('the newest file cut off at every length: the text before it, and the damage reported', async () => {
  const folder = await temporaryFolder();
  const notebook = await openNotes(folder);
  await saveText(notebook, 'eerder');
  await saveText(notebook, 'nieuwst');
  const path = join(folder, 'casussen', `${noteId}.000002.json`);
  const whole = join(folder, 'heel');
  await copyFile(path, whole);
  const { length } = await readFile(whole);

  for (let bytes = 0; bytes < length; bytes += 1) {
    await copyFile(whole, path);
    await truncate(path, bytes);
    const opened = await openNotes(folder, { limits });

    expect(await readText(opened), `${bytes} bytes`).toBe('eerder');
    expect(opened.problems(), `${bytes} bytes`).toMatchObject([{ kind: 'restored', id: noteId }]);
  }
});

test('a clock that goes back: the last save counts, and every save of before is known', async () => {
  const folder = await temporaryFolder();
  const at = (moment: string) => ({ clock: () => new Date(moment) });
  await saveText(await openNotes(folder, at('2026-11-22T10:00:00.000Z')), 'gisteren');
  await saveText(await openNotes(folder, at('2019-01-01T00:00:00.000Z')), 'vandaag');

  const opened = await openNotes(folder, at('2019-01-02T00:00:00.000Z'));

  expect(await readText(opened)).toBe('vandaag');
  expect(opened.list()).toEqual(['vandaag']);
  const versions = await opened.history.list(noteId);
  expect(versions.map(({ document }) => document.text)).toEqual(['gisteren']);
});

test('renaming fails: saving needs none, and what was to be put aside stays where it is', async () => {
  const folder = await temporaryFolder();
  const notebook = await openNotes(folder);
  await saveText(notebook, 'eerder');
  await saveText(notebook, 'nieuwst');
  await truncate(join(folder, 'casussen', `${noteId}.000002.json`), 40);
  const files = watchedFiles((step) => {
    if (step === 'rename') throw systemError('EPERM');
  });
  await mkdir(join(folder, 'damaged'), { recursive: true });
  const held = await openNotes(folder, { files, limits });

  for (const text of ['a', 'b', 'c', 'd']) await saveText(held, text);

  expect(await readText(await openNotes(folder, { limits }))).toBe('d');
  const { length } = await readFile(join(folder, 'casussen', `${noteId}.000002.json`));
  expect(length).toBe(40);
});
