import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { knownFolders } from '../../../main/store/known-folders.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

test('remembers every folder it was given', async () => {
  const path = join(await temporaryFolder(), 'bekend.json');
  await knownFolders(path).add('/a');
  await knownFolders(path).add('/b');

  expect(await knownFolders(path).has('/a')).toBe(true);
  expect(await knownFolders(path).has('/b')).toBe(true);
  expect(await knownFolders(path).has('/c')).toBe(false);
});

test('a memory that can not be read is an empty one', async () => {
  const folder = await temporaryFolder();
  await mkdir(folder);
  await writeFile(join(folder, 'bekend.json'), '{"folders": 3');

  expect(await knownFolders(join(folder, 'bekend.json')).has('/a')).toBe(false);
});
