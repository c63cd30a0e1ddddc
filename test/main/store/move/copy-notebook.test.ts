import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { nodeFileSystem, type FileSystem } from '../../../../main/store/file-system.ts';
import { copyNotebook, removeTree } from '../../../../main/store/move/copy-notebook.ts';
import { openNotes, readText, saveText, watchedFiles } from '../../../helpers/note-notebook.ts';
import { systemError } from '../../../helpers/note-notebook.ts';
import { temporaryFolder } from '../../../helpers/temporary-folder.ts';

const nothing = () => undefined;

/** A casusboek with a history and a logbook, and a place to copy it to. */
async function prepare() {
  const root = await temporaryFolder();
  const [from, to] = [join(root, 'hier'), join(root, 'daar')];
  await saveText(await openNotes(from), 'eerder');
  const notebook = await openNotes(from);
  for (const text of ['a', 'b', 'c', 'nu']) await saveText(notebook, text);
  await notebook.logbook.append('regel');
  await notebook.saveIndex();
  await notebook.close();
  return { root, from, to };
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}

test('everything comes along, and the casusboek of before stays as it was', async () => {
  const { from, to } = await prepare();
  await mkdir(join(from, 'open'));
  await writeFile(join(from, 'open', 'iemand.json'), 'hier open');
  await writeFile(join(from, 'index.half.tmp'), 'half');
  const before = await namesIn(from);
  const seen: number[] = [];

  await copyNotebook(nodeFileSystem, from, to, (done) => seen.push(done));

  expect(await namesIn(from)).toEqual(before);
  const left = new Set(['open', join('open', 'iemand.json'), 'index.half.tmp']);
  expect(await namesIn(to)).toEqual(before.filter((name) => !left.has(name)));
  const copy = await openNotes(to);
  expect(await readText(copy)).toBe('nu');
  expect((await copy.history.list((await namesIn(join(to, 'history')))[0] ?? '')).length).toBe(1);
  expect((await copy.logbook.read()).entries).toEqual(['regel']);
  expect(copy.problems()).toEqual([]);
  expect(seen.at(-1)).toBe(seen.length);
});

test('what somebody else saves meanwhile makes the copy count for nothing', async () => {
  const { from, to } = await prepare();
  const other = await openNotes(from);
  let isSaved = false;
  const files: FileSystem = {
    ...nodeFileSystem,
    makeFolder: async (path) => {
      if (!isSaved) await saveText(other, 'ondertussen');
      isSaved = true;
      await nodeFileSystem.makeFolder(path);
    },
  };

  await expect(copyNotebook(files, from, to, nothing)).rejects.toMatchObject({
    code: 'changed-elsewhere',
  });
  expect(await readText(await openNotes(from))).toBe('ondertussen');
});

test('a disk that does not keep what was written is seen', async () => {
  const { from, to } = await prepare();
  const files: FileSystem = {
    ...nodeFileSystem,
    open: async (path, flags) => {
      const file = await nodeFileSystem.open(path, flags);
      const isCopy = path.startsWith(to) && path.includes('casussen') && flags === 'wx';
      return isCopy
        ? { ...bound(file), writeFile: (data) => file.writeFile(data.subarray(1)) }
        : file;
    },
  };

  await expect(copyNotebook(files, from, to, nothing)).rejects.toMatchObject({ code: 'damaged' });
});

function bound(file: Awaited<ReturnType<FileSystem['open']>>) {
  return {
    readFile: () => file.readFile(),
    stat: () => file.stat(),
    sync: () => file.sync(),
    close: () => file.close(),
  };
}

test.each(['ENOSPC', 'EIO'])('a disk with %s fails it, and changes nothing here', async (code) => {
  const { from, to } = await prepare();
  const before = await namesIn(from);
  const files = watchedFiles((step, path) => {
    if (step === 'writeFile' && path.startsWith(to)) throw systemError(code);
  });

  await expect(copyNotebook(files, from, to, nothing)).rejects.toMatchObject({ code });

  expect(await namesIn(from)).toEqual(before);
  await removeTree(nodeFileSystem, to);
  await removeTree(nodeFileSystem, to);
  expect(await readFile(join(from, 'notebook.json'), 'utf8')).not.toBe('');
  await expect(readdir(to)).rejects.toMatchObject({ code: 'ENOENT' });
});
