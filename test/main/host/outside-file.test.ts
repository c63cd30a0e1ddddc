import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { removeUnfinished, writeOutside } from '../../../main/host/outside-file.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

async function makeFolders() {
  const root = await temporaryFolder();
  const [userData, downloads] = [path.join(root, 'instellingen'), path.join(root, 'downloads')];
  await mkdir(downloads, { recursive: true });
  return { userData, downloads, notes: path.join(userData, 'unfinished') };
}

const part = '.maatstaf-0123456789abcdef.part';
const note = '0123456789abcdef.txt';

/** As it is after the app was killed half-way. */
async function leaveHalf({ downloads, notes }: Awaited<ReturnType<typeof makeFolders>>) {
  await mkdir(notes, { recursive: true });
  await writeFile(path.join(downloads, part), 'half');
  await writeFile(path.join(notes, note), path.join(downloads, part));
}

test('writes the file and leaves nothing beside it', async () => {
  const { userData, downloads, notes } = await makeFolders();

  await writeOutside(userData, path.join(downloads, 'casus.maatstaf'), Buffer.from('heel'));

  expect(await readFile(path.join(downloads, 'casus.maatstaf'), 'utf8')).toBe('heel');
  expect(await readdir(downloads)).toEqual(['casus.maatstaf']);
  expect(await readdir(notes)).toEqual([]);
});

test('keeps the file that was there when it fails', async () => {
  const { userData, downloads } = await makeFolders();
  const place = path.join(downloads, 'bezet');
  await mkdir(path.join(place, 'map'), { recursive: true });

  await expect(writeOutside(userData, place, Buffer.from('nieuw'))).rejects.toThrow();

  expect(await readdir(downloads)).toEqual(['bezet']);
  expect(await removeUnfinished(userData)).toBe(0);
});

test('writes also when nothing can be noted', async () => {
  const { userData, downloads } = await makeFolders();
  await writeFile(userData, 'geen map');

  await writeOutside(userData, path.join(downloads, 'casus.maatstaf'), Buffer.from('heel'));

  expect(await readdir(downloads)).toEqual(['casus.maatstaf']);
});

test('takes away at the next start what a kill left', async () => {
  const folders = await makeFolders();
  await leaveHalf(folders);
  await writeFile(path.join(folders.downloads, 'van een ander.part'), 'niet van ons');

  expect(await removeUnfinished(folders.userData)).toBe(1);

  expect(await readdir(folders.downloads)).toEqual(['van een ander.part']);
  expect(await removeUnfinished(folders.userData)).toBe(0);
});

test('tries again when the disk is back', async () => {
  const folders = await makeFolders();
  await leaveHalf(folders);
  await rm(folders.downloads, { recursive: true });
  expect(await removeUnfinished(folders.userData)).toBe(0);

  await mkdir(folders.downloads);
  await writeFile(path.join(folders.downloads, part), 'half');

  expect(await removeUnfinished(folders.userData)).toBe(1);
  expect(await readdir(folders.downloads)).toEqual([]);
});

test('a note that points at something else removes nothing', async () => {
  const { userData, downloads, notes } = await makeFolders();
  await mkdir(notes, { recursive: true });
  await writeFile(path.join(downloads, 'brief.docx'), 'van de gebruiker');
  await writeFile(path.join(notes, note), path.join(downloads, 'brief.docx'));

  await removeUnfinished(userData);

  expect(await readdir(downloads)).toEqual(['brief.docx']);
});
