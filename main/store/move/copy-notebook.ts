import { join } from 'node:path';

import { checksumOf } from '../backups/write-backup.ts';
import { createSynced, syncFolder } from '../create-durable.ts';
import type { FileSystem } from '../file-system.ts';
import { presenceFolder } from '../presence.ts';
import { readBounded } from '../read-bounded.ts';
import { StoreError, systemCode } from '../store-error.ts';
import { movedNoteFile } from './moved-note.ts';

/** How many files are copied at the same time. */
const lanes = 4;
/** More than a file of a casusboek ever has; larger ones are not read into memory. */
const mostBytes = 1024 * 1024 * 1024;
/** Drafts of the list, who has the casusboek open, and word of an earlier move: of no use anywhere else. */
const stays = (path: string) =>
  path === presenceFolder || path === movedNoteFile || /^index\..*\.tmp$/u.test(path);

type Tree = {
  /** Paths from the top, those above before those below. */
  readonly folders: readonly string[];
  readonly files: readonly { readonly path: string; readonly state: string }[];
};

/**
 * Copies a casusboek that nobody has open here, byte for byte, to a folder that is not there yet. Every
 * file is flushed and read back, and afterwards the casusboek has to be as it was when copying began.
 * Nothing in it is changed. What an interruption leaves is a folder that counts for nothing.
 *
 * @throws StoreError `changed-elsewhere` when somebody else wrote in it meanwhile, `damaged` when a file
 *   can't be read back; and what the disk reports.
 */
export async function copyNotebook(
  files: FileSystem,
  from: string,
  to: string,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const tree = await readTree(files, from);
  await files.makeFolder(to);
  for (const folder of tree.folders) await files.makeFolder(join(to, folder));
  const todo = [...tree.files];
  let done = 0;
  const lane = async () => {
    for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
      await copyFile(files, join(from, file.path), join(to, file.path));
      done += 1;
      onProgress(done, tree.files.length);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  for (const folder of tree.folders.toReversed()) await syncFolder(files, join(to, folder));
  await syncFolder(files, to);
  if (stateOf(await readTree(files, from)) !== stateOf(tree)) {
    throw new StoreError('changed-elsewhere', 'casusboek');
  }
}

async function copyFile(files: FileSystem, from: string, to: string): Promise<void> {
  const data = await readSource(files, from);
  await createSynced(files, to, data);
  const copy = await readBounded(files, to, mostBytes);
  if (checksumOf(copy.data) !== checksumOf(data)) throw new StoreError('damaged', 'casusboek');
}

async function readSource(files: FileSystem, path: string): Promise<Buffer> {
  try {
    return (await readBounded(files, path, mostBytes)).data;
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    throw new StoreError('changed-elsewhere', 'casusboek', error);
  }
}

async function readTree(files: FileSystem, top: string): Promise<Tree> {
  const folders: string[] = [];
  const found: { path: string; state: string }[] = [];
  const walk = async (folder: string) => {
    for (const name of (await files.list(join(top, folder))).toSorted()) {
      const path = folder === '' ? name : join(folder, name);
      if (stays(path)) continue;
      const { isFolder, size, mtimeMs } = await files.stat(join(top, path));
      if (!isFolder) {
        found.push({ path, state: `${String(size)} ${String(mtimeMs)}` });
        continue;
      }
      folders.push(path);
      await walk(path);
    }
  };
  await walk('');
  return { folders, files: found };
}

const stateOf = ({ files }: Tree) => JSON.stringify(files);

/**
 * Removes a folder with all that is in it; one that is not there is gone already.
 *
 * @throws What the disk reports.
 */
export async function removeTree(files: FileSystem, folder: string): Promise<void> {
  try {
    for (const name of await files.list(folder)) {
      const path = join(folder, name);
      if ((await files.stat(path)).isFolder) await removeTree(files, path);
      else await files.unlink(path);
    }
    await files.removeFolder(folder);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}
