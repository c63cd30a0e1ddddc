import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { Damage } from '../../../main/store/damage.ts';
import { nodeFileSystem } from '../../../main/store/file-system.ts';
import { readBounded } from '../../../main/store/read-bounded.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

test('reads up to the limit and refuses what is over it', async () => {
  const folder = await temporaryFolder();
  await mkdir(folder);
  const path = join(folder, 'bestand');
  await writeFile(path, '0123456789');

  const { data } = await readBounded(nodeFileSystem, path, 10);

  expect(data.toString()).toBe('0123456789');
  await expect(readBounded(nodeFileSystem, path, 9)).rejects.toThrow(Damage);
});
