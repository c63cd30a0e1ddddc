import { dirname, join } from 'node:path';

import { syncFolder } from './create-durable.ts';
import type { FileSystem } from './file-system.ts';
import { isThere } from './if-there.ts';
import { documentsFolder } from './revision-context.ts';
import { StoreError } from './store-error.ts';

/**
 * Makes the folders of a casusboek that are not there yet.
 *
 * @param missing - `fail` when it was opened before: then a folder that is gone is a disk or share that
 *   is not connected, and an empty casusboek in its place would look as if everything were lost.
 * @throws StoreError `folder-missing`, or what the disk reports.
 */
export async function ensureFolders(
  files: FileSystem,
  folder: string,
  missing: 'create' | 'fail',
): Promise<void> {
  for (const path of [folder, join(folder, documentsFolder)]) {
    if (await isThere(files, path)) continue;
    if (missing === 'fail') throw new StoreError('folder-missing', 'casusboek');
    await makeDurable(files, path);
  }
}

/** Makes a folder and those above it, and puts their names on the disk. */
async function makeDurable(files: FileSystem, path: string): Promise<void> {
  const parent = dirname(path);
  if (parent !== path && !(await isThere(files, parent))) await makeDurable(files, parent);
  await files.makeFolder(path);
  await syncFolder(files, parent);
}
