import { join } from 'node:path';

import { syncFolder } from '../create-durable.ts';
import type { FileSystem } from '../file-system.ts';
import { listOrNone, unlinkIfThere } from '../if-there.ts';
import { documentsFolder } from '../revision-context.ts';
import { readManifest, writeManifest } from './backup-manifest.ts';
import { readBackupName } from './backup-name.ts';

/**
 * Takes one document out of every backup in a place, finished or not. File names carry the id, so nothing
 * has to be decrypted; the manifest is written anew first, so that the backup stays whole.
 *
 * @returns From how many backups it was taken.
 */
export async function eraseFromBackups(
  files: FileSystem,
  place: string,
  id: string,
): Promise<number> {
  let erased = 0;
  for (const name of await listOrNone(files, place)) {
    if (readBackupName(name) === undefined) continue;
    const folder = join(place, name);
    const documents = join(folder, documentsFolder);
    const gone = (await listOrNone(files, documents)).filter((file) => file.startsWith(`${id}.`));
    if (gone.length === 0) continue;
    const manifest = await readManifest(files, folder, name);
    if (manifest !== undefined) {
      const left = manifest.files.filter(
        ({ path }) => !path.startsWith(`${documentsFolder}/${id}.`),
      );
      await writeManifest(files, folder, name, { ...manifest, files: left });
    }
    for (const file of gone) await unlinkIfThere(files, join(documents, file));
    await syncFolder(files, documents);
    erased += 1;
  }
  return erased;
}
