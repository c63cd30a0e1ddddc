import { dirname } from 'node:path';

import type { FileSystem, OpenFile } from './file-system.ts';
import { systemCode } from './store-error.ts';

/**
 * Makes a new file that is whole and on the disk once this resolves; on any error nothing of it is left.
 *
 * @throws EEXIST when the name is taken, and whatever the disk reports.
 */
export async function createDurable(
  files: FileSystem,
  path: string,
  data: Uint8Array,
): Promise<void> {
  await createSynced(files, path, data);
  try {
    await syncFolder(files, dirname(path));
  } catch (error) {
    await removeHalf(files, path, error);
    throw error;
  }
}

/** As {@link createDurable}, for one of many: the caller puts the names in the folder on the disk. */
export async function createSynced(
  files: FileSystem,
  path: string,
  data: Uint8Array,
): Promise<void> {
  const file = await files.open(path, 'wx');
  try {
    await writeAndClose(file, data);
  } catch (error) {
    await removeHalf(files, path, error);
    throw error;
  }
}

async function writeAndClose(file: OpenFile, data: Uint8Array): Promise<void> {
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A half file that can't be removed is recognised when it is read; the first error is the one to report. */
async function removeHalf(files: FileSystem, path: string, first: unknown): Promise<void> {
  try {
    await files.unlink(path);
  } catch (error) {
    if (first instanceof Error) first.cause ??= error;
  }
}

/** Puts the names in a folder on the disk, where the system knows such a thing. */
export async function syncFolder(files: FileSystem, folder: string): Promise<void> {
  // NTFS logs a name together with the flush of its file; a folder can't be opened there.
  if (process.platform === 'win32') return;
  const handle = await files.open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!noFolderSync.has(systemCode(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

/** What network file systems answer that can't flush a folder; the flush of the file is all there is. */
const noFolderSync = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);
