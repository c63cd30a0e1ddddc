import {
  appendFile,
  copyFile,
  readdir,
  readFile,
  rename,
  rm,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { checksumSeal } from '../../../main/store/seal.ts';
import { sealFile } from '../../../main/store/sealed-file.ts';
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

const revision = (number: number, id: string = noteId) =>
  `${id}.${String(number).padStart(6, '0')}.json`;

/** A casusboek with two texts of one note, the newest to be damaged by the test. */
async function twoRevisions() {
  const folder = await temporaryFolder();
  const notebook = await openNotes(folder);
  await saveText(notebook, 'eerder');
  await saveText(notebook, 'nieuwst');
  const old = new Date('2020-01-01');
  await utimes(join(folder, 'casussen', revision(2)), old, old);
  return { folder, path: join(folder, 'casussen', revision(2)) };
}

/** Damages that leave the time of the file alone, so that nobody waits for it to grow. */
const damages: Record<string, (path: string) => Promise<void>> = {
  'no bytes': (path) => truncate(path, 0),
  NULs: async (path) => writeFile(path, Buffer.alloc((await readFile(path)).length)),
  'cut to 60 percent': async (path) =>
    truncate(path, Math.floor((await readFile(path)).length * 0.6)),
  'not JSON': (path) => writeFile(path, 'geen JSON\n'),
  null: (path) => writeFile(path, 'null\n'),
  'a flipped byte in the text': async (path) => {
    const data = await readFile(path);
    data.writeUInt8(data.readUInt8(data.length - 4) ^ 1, data.length - 4);
    await writeFile(path, data);
  },
  'a BOM': async (path) => writeFile(path, `\ufeff${await readFile(path, 'utf8')}`),
  CRLF: async (path) => writeFile(path, (await readFile(path, 'utf8')).replace('\n', '\r\n')),
  'a trailing newline': (path) => appendFile(path, '\n'),
};

test.each(Object.entries(damages))(
  '%s: earlier text, reported, bytes kept',
  async (_name, damage) => {
    const { folder, path } = await twoRevisions();
    await damage(path);
    const bytes = await readFile(path);

    const notebook = await openNotes(folder, { limits: { graceMs: 0 } });

    expect(await readText(notebook)).toBe('eerder');
    expect(notebook.list()).toEqual(['eerder']);
    const problem = { kind: 'restored', id: noteId, file: revision(2) };
    expect(notebook.problems()).toEqual([problem]);
    for (const text of ['a', 'b', 'c', 'd']) await saveText(notebook, text);
    expect(await readFile(join(folder, 'damaged', revision(2)))).toEqual(bytes);
    expect(await readText(await openNotes(folder))).toBe('d');
  },
);

test('a save after damage never takes the number of the damaged file', async () => {
  const { folder, path } = await twoRevisions();
  await writeFile(path, 'kapot\n');

  await saveText(await openNotes(folder), 'verder');

  const files = await readdir(join(folder, 'casussen'));
  expect(files.sort()).toEqual([revision(1), revision(2), revision(3)]);
});

test('a file of another document, and an old revision under a new number, are refused', async () => {
  const { folder, path } = await twoRevisions();
  const notebook = await openNotes(folder);
  await saveText(notebook, 'van een ander', testCasusId(2));
  await copyFile(join(folder, 'casussen', revision(1, testCasusId(2))), path);
  await copyFile(join(folder, 'casussen', revision(1)), join(folder, 'casussen', revision(9)));

  const next = await openNotes(folder);

  expect(await readText(next)).toBe('eerder');
  expect(next.problems().map(({ file }) => file)).toEqual([revision(9), revision(2)]);
});

test('a file that is far too large is not read', async () => {
  const { folder, path } = await twoRevisions();
  await truncate(path, 200 * 1024 * 1024);

  expect(await readText(await openNotes(folder))).toBe('eerder');
});

test('when nothing is readable it says so, and never starts from nothing', async () => {
  const { folder, path } = await twoRevisions();
  await writeFile(path, 'kapot\n');
  await writeFile(join(folder, 'casussen', revision(1)), 'ook kapot\n');

  const notebook = await openNotes(folder, { limits: { graceMs: 0 } });

  await expect(notebook.document(noteId)).rejects.toMatchObject({ code: 'damaged' });
  expect(notebook.problems().map(({ kind }) => kind)).toEqual(['lost', 'lost']);
  expect(notebook.list()).toEqual([]);
});

test('a first save that was cut off is no document, and is reported', async () => {
  const folder = await temporaryFolder();
  await openNotes(folder);
  await writeFile(join(folder, 'casussen', revision(1)), 'sha256:half');

  const notebook = await openNotes(folder, { limits: { graceMs: 0 } });

  await expect(notebook.document(noteId)).rejects.toMatchObject({ code: 'not-found' });
  expect(notebook.problems()).toEqual([{ kind: 'lost', id: noteId, file: revision(1) }]);
});

test('a revision that is gone is missed: the index is the witness', async () => {
  const { folder, path } = await twoRevisions();
  await (await openNotes(folder)).saveIndex();
  await rm(path);

  const notebook = await openNotes(folder);

  expect(await readText(notebook)).toBe('eerder');
  const problem = { kind: 'revision-gone', id: noteId, file: revision(2) };
  expect(notebook.problems()).toEqual([problem]);
});

test('what a later version wrote is left alone, and nothing older is served for it', async () => {
  const { folder } = await twoRevisions();
  const later = Buffer.from('{"format":2,"text":"uit de toekomst"}');
  const writer = { notebook: 'boek', by: 'later', at: '2026-11-22T10:00:00.000Z' };
  const path = join(folder, 'casussen', revision(3));
  await writeFile(path, sealFile(checksumSeal, `${noteId}/3`, writer, later));

  const notebook = await openNotes(folder);

  await expect(notebook.document(noteId)).rejects.toMatchObject({ code: 'newer-version' });
  const problem = { kind: 'newer-version', id: noteId, file: revision(3) };
  expect(notebook.problems()).toEqual([problem]);
  expect((await readFile(path, 'utf8')).endsWith('"uit de toekomst"}')).toBe(true);
});

test.each(['EACCES', 'EBUSY', 'EIO'])('%s is no damage: no older text is served', async (code) => {
  const { folder, path } = await twoRevisions();
  let held = true;
  const files = watchedFiles((step, opened) => {
    if (held && step === 'open' && opened === path) throw systemError(code);
  });
  const notebook = await openNotes(folder, { files });

  const wanted = code === 'EACCES' ? 'no-access' : 'not-available';
  await expect(notebook.document(noteId)).rejects.toMatchObject({ code: wanted });
  const problem = { kind: 'not-available', id: noteId, file: revision(2) };
  expect(notebook.problems()).toEqual([problem]);

  held = false;
  await notebook.refresh();
  expect(await readText(notebook)).toBe('nieuwst');
  expect(notebook.problems()).toEqual([]);
});

test('names the second version that a synchronisation program kept', async () => {
  const { folder, path } = await twoRevisions();
  const copy = `${noteId}.000002 (PC-114).json`;
  await copyFile(path, join(folder, 'casussen', copy));

  const notebook = await openNotes(folder);

  expect(notebook.problems()).toEqual([{ kind: 'conflict-copy', id: noteId, file: copy }]);
  expect(await readText(notebook)).toBe('nieuwst');
});

test('removing a note takes its damaged files, copies and backups with it', async () => {
  const { folder, path } = await twoRevisions();
  await copyFile(path, join(folder, 'casussen', `${noteId}.000002 (PC-114).json`));
  await writeFile(path, 'kapot\n');
  const notebook = await openNotes(folder);
  for (const text of ['a', 'b', 'c', 'd']) await saveText(notebook, text);
  const day = join(folder, 'backups', '2026-11-22T100000Z-abcdefghijkl', 'casussen');
  await (await import('node:fs/promises')).mkdir(day, { recursive: true });
  await writeFile(join(day, revision(1)), 'kopie');
  await writeFile(join(day, revision(1, testCasusId(2))), 'van een ander');

  await notebook.remove(noteId);

  expect(await readdir(join(folder, 'casussen'))).toEqual([revision(7)]);
  expect(await readdir(join(folder, 'damaged'))).toEqual([]);
  expect(await readdir(day)).toEqual([revision(1, testCasusId(2))]);
});

test.each(['kapot', '', 'sha256:x {}\n[]'])('a damaged index (%s) is built anew', async (index) => {
  const { folder } = await twoRevisions();
  await writeFile(join(folder, 'index.json'), index);

  const notebook = await openNotes(folder);

  expect(notebook.list()).toEqual(['nieuwst']);
  expect(notebook.problems()).toEqual([]);
});

test('an index of another casusboek counts for nothing', async () => {
  const [{ folder }, other] = [await twoRevisions(), await temporaryFolder()];
  const foreign = await openNotes(other);
  await saveText(foreign, 'vreemd');
  await foreign.saveIndex();
  await rename(join(other, 'index.json'), join(folder, 'index.json'));

  const notebook = await openNotes(folder);

  expect(notebook.list()).toEqual(['nieuwst']);
  expect(notebook.problems()).toEqual([]);
});
