import { join } from 'node:path';

import { Damage } from '../damage.ts';
import type { FileSystem } from '../file-system.ts';
import { revisionPlace } from '../load-revision.ts';
import { readBounded } from '../read-bounded.ts';
import { documentsFolder } from '../revision-context.ts';
import { readRevisionName } from '../revision-name.ts';
import type { Seal } from '../seal.ts';
import { openSealedFile } from '../sealed-file.ts';
import { StoreError, systemCode } from '../store-error.ts';
import type { Backup } from './list-backups.ts';
import { checksumOf } from './write-backup.ts';

/** A document of a backup; `json` is undefined when its file is gone or not what was written. */
export type BackedUp = { readonly id: string; readonly json: unknown };

const lanes = 8;

/**
 * Reads every document of a backup.
 *
 * @param seal - Of the casussen as they were when the backup was made.
 * @throws What the disk reports; a damaged file is no reason to fail.
 */
export async function readBackup(
  files: FileSystem,
  backup: Backup,
  seal: Seal,
  onProgress: (done: number, total: number) => void,
): Promise<readonly BackedUp[]> {
  const found: BackedUp[] = [];
  const todo = backup.manifest.files.flatMap(({ path, bytes, sha256 }) => {
    const name = readRevisionName(path.slice(documentsFolder.length + 1));
    const isDocument = path.startsWith(`${documentsFolder}/`) && name?.copy === false;
    return isDocument ? [{ ...name, path: join(backup.folder, path), bytes, sha256 }] : [];
  });
  const total = todo.length;
  const lane = async () => {
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      found.push({ id: next.id, json: await readOne(files, next, seal) });
      onProgress(found.length, total);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return found;
}

async function readOne(
  files: FileSystem,
  file: { id: string; revision: number; path: string; bytes: number; sha256: string },
  seal: Seal,
): Promise<unknown> {
  try {
    const { data } = await readBounded(files, file.path, file.bytes);
    if (checksumOf(data) !== file.sha256) return undefined;
    const { body } = openSealedFile(seal, revisionPlace(file.id, file.revision), data);
    return JSON.parse(body.toString('utf8'));
  } catch (error) {
    const unusable = error instanceof Damage || error instanceof SyntaxError;
    if (unusable || error instanceof StoreError || systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
