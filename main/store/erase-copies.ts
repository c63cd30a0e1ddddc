import { join } from 'node:path';

import { eraseFromBackups } from './backups/erase-from-backups.ts';
import type { FileSystem } from './file-system.ts';
import { listOrNone, unlinkIfThere } from './if-there.ts';
import { damagedFolder, documentsFolder } from './revision-context.ts';

/** Folder, inside the casusboek, of its backups, unless the user chose another place. */
export const backupsFolder = 'backups';

/**
 * Removes what is left of a removed document beside its last revision: damaged revisions that were put
 * aside, second versions of a synchronisation program, and its names in the backups. File names carry
 * the id, so nothing has to be rewritten.
 */
export async function eraseCopies(files: FileSystem, folder: string, id: string): Promise<void> {
  const aside = join(folder, damagedFolder);
  for (const name of await listOrNone(files, aside)) {
    if (name.startsWith(`${id}.`)) await unlinkIfThere(files, join(aside, name));
  }
  await eraseFromBackups(files, join(folder, backupsFolder), id);
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
