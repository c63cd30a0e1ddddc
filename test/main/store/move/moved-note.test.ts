import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { nodeFileSystem } from '../../../../main/store/file-system.ts';
import {
  movedNoteFile,
  pathForOthers,
  readMovedNote,
  removeMovedNote,
  writeMovedNote,
} from '../../../../main/store/move/moved-note.ts';
import { temporaryFolder } from '../../../helpers/temporary-folder.ts';

const at = '2026-11-22T10:00:00.000Z';
/** A folder that is there. */
async function makeFolder(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(folder, { recursive: true });
  return folder;
}

const note = { at, to: 'X:\\Team Zuid\\casusboek' };

test('word that was left is read back, and replaces what was there', async () => {
  const folder = await makeFolder();
  expect(await readMovedNote(nodeFileSystem, folder)).toBeNull();

  await writeMovedNote(nodeFileSystem, folder, { at, to: null }, 'gisteren');
  await writeMovedNote(nodeFileSystem, folder, note, '22 november 2026 om 11:00');

  expect(await readMovedNote(nodeFileSystem, folder)).toEqual(note);
  const text = await readFile(join(folder, movedNoteFile), 'utf8');
  expect(text).toContain('Wanneer: 22 november 2026 om 11:00.\r\n');
  expect(text).toContain('Waarheen: X:\\Team Zuid\\casusboek\r\n');
});

test('a note without a path names nobody', async () => {
  const folder = await makeFolder();
  await writeMovedNote(nodeFileSystem, folder, { at, to: null }, 'vandaag');

  expect(await readFile(join(folder, movedNoteFile), 'utf8')).toContain(
    'Waarheen: een map van één gebruiker.',
  );
});

test.each(['', 'maatstaf: {"at":"gisteren"}', 'maatstaf: {', 'x'.repeat(40_000)])(
  'a note that was damaged still says that there was a move',
  async (text) => {
    const folder = await makeFolder();
    await writeFile(join(folder, movedNoteFile), text);

    expect(await readMovedNote(nodeFileSystem, folder)).toEqual({ at: null, to: null });
  },
);

test('word is taken away, also when there is none', async () => {
  const folder = await makeFolder();
  await writeMovedNote(nodeFileSystem, folder, note, 'vandaag');

  await removeMovedNote(nodeFileSystem, folder);
  await removeMovedNote(nodeFileSystem, folder);

  expect(await readMovedNote(nodeFileSystem, folder)).toBeNull();
});

test.each([
  'C:\\Users\\jan.de.vries\\OneDrive\\casusboek',
  'C:\\Documents and Settings\\jan\\casusboek',
  '/home/jan/casusboek',
  '\\\\server\\home\\jan\\casusboek',
  '\\\\server\\home$\\jan\\casusboek',
  '\\\\server\\users$\\jan\\casusboek',
  '\\\\server\\homedrives\\jan\\casusboek',
  '\\\\server\\userdata$\\jan\\casusboek',
  '\\\\server\\profielen\\jan\\casusboek',
  join(homedir(), 'casusboek'),
])('%s belongs to one user and is not told', (folder) => {
  expect(pathForOthers(folder)).toBeNull();
});

test.each(['H:\\Maatwerk\\casusboek', '\\\\server\\team\\casusboek', '/srv/maatwerk/casusboek'])(
  '%s is told',
  (folder) => {
    expect(pathForOthers(folder)).toBe(folder);
  },
);
