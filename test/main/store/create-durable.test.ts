import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { expect, test } from 'vitest';

import { createDurable } from '../../../main/store/create-durable.ts';
import { nodeFileSystem } from '../../../main/store/file-system.ts';
import { systemError, watchedFiles } from '../../helpers/note-notebook.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

async function makeFolder(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(folder);
  return folder;
}

test('flushes the file before it closes, and the folder after that', async () => {
  const folder = await makeFolder();
  const steps: string[] = [];
  const files = watchedFiles((step, path) => steps.push(`${step} ${basename(path)}`));

  await createDurable(files, join(folder, 'nieuw'), Buffer.from('tekst'));

  const name = basename(folder);
  const file = ['open nieuw', 'writeFile nieuw', 'sync nieuw', 'close nieuw'];
  const parent = [`open ${name}`, `sync ${name}`, `close ${name}`];
  expect(steps).toEqual(process.platform === 'win32' ? file : [...file, ...parent]);
});

test('never writes over a file', async () => {
  const folder = await makeFolder();
  const path = join(folder, 'er-al');
  await writeFile(path, 'oud');

  const again = createDurable(nodeFileSystem, path, Buffer.from('nieuw'));

  await expect(again).rejects.toMatchObject({ code: 'EEXIST' });
  expect(await readFile(path, 'utf8')).toBe('oud');
});

test.each(['writeFile', 'sync', 'close'] as const)(
  'leaves nothing behind when %s fails',
  async (failing) => {
    const folder = await makeFolder();
    const files = watchedFiles((step, path) => {
      if (step === failing && path.endsWith('nieuw')) throw systemError('EIO');
    });

    const made = createDurable(files, join(folder, 'nieuw'), Buffer.from('tekst'));

    await expect(made).rejects.toMatchObject({ code: 'EIO' });
    expect(await readdir(folder)).toEqual([]);
  },
);

test.runIf(process.platform !== 'win32')(
  'takes a file system that can not flush folders for what it is',
  async () => {
    const folder = await makeFolder();
    const files = watchedFiles((step, path) => {
      if (step === 'sync' && path === folder) throw systemError('EINVAL');
    });

    await createDurable(files, join(folder, 'nieuw'), Buffer.from('tekst'));

    expect(await readdir(folder)).toEqual(['nieuw']);
  },
);

test.runIf(process.platform !== 'win32')('is for this user alone', async () => {
  const folder = await makeFolder();

  await createDurable(nodeFileSystem, join(folder, 'nieuw'), Buffer.from('tekst'));

  const { mode } = await (await import('node:fs/promises')).stat(join(folder, 'nieuw'));
  expect(mode & 0o777).toBe(0o600);
});
