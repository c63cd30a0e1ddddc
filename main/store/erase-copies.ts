import { join } from 'node:path';

import type { FileSystem } from './file-system.ts';
import { damagedFolder, documentsFolder } from './revision-context.ts';
import { systemCode } from './store-error.ts';
import { unlinkIfThere } from './unlink-if-there.ts';

/** Folder, inside the casusboek, with a folder of revisions for each day. */
const backupsFolder = 'backups';

/**
 * Removes what is left of a removed document beside its last revision: damaged revisions that were put
 * aside, second versions of a synchronisation program, and its names in the backups. File names carry
 * the id, so nothing has to be rewritten.
 */
export async function eraseCopies(files: FileSystem, folder: string, id: string): Promise<void> {
  const days = await names(files, join(folder, backupsFolder));
  const backups = days.map((day) => join(folder, backupsFolder, day));
  for (const place of [join(folder, damagedFolder), ...backups]) {
    for (const name of await names(files, place)) {
      if (name.startsWith(`${id}.`)) await unlinkIfThere(files, join(place, name));
    }
  }
}

/** Removes the second versions of one document. */
export async function eraseConflictCopies(
  files: FileSystem,
  folder: string,
  copies: readonly { readonly id: string; readonly file: string }[],
  id: string,
): Promise<void> {
  for (const copy of copies) {
    if (copy.id === id) await unlinkIfThere(files, join(folder, documentsFolder, copy.file));
  }
}

async function names(files: FileSystem, folder: string): Promise<readonly string[]> {
  try {
    return await files.list(folder);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}
