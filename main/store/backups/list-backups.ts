import { join } from 'node:path';

import type { FileSystem } from '../file-system.ts';
import { listOrNone } from '../if-there.ts';
import { documentsFolder } from '../revision-context.ts';
import { systemCode } from '../store-error.ts';
import { readManifest, removeManifests, type BackupManifest } from './backup-manifest.ts';
import { readBackupName } from './backup-name.ts';

/** A finished backup; its manifest says of which casusboek. */
export type Backup = {
  readonly name: string;
  readonly folder: string;
  readonly manifest: BackupManifest;
  readonly casussen: number;
  readonly bytes: number;
};

/** What is in a place for backups: those that were finished, newest first, and folders that were not. */
export type FoundBackups = {
  readonly backups: readonly Backup[];
  readonly unfinished: readonly { readonly folder: string; readonly begun: Date }[];
};

/** The id of a casus begins with its time, a digit; reviews and what was learned stand beside them. */
const isCasus = new RegExp(`^${documentsFolder}/\\d`, 'u');

/** Looks what there is in a place; nothing when it is not there. */
export async function listBackups(files: FileSystem, place: string): Promise<FoundBackups> {
  const backups: Backup[] = [];
  const unfinished: { folder: string; begun: Date }[] = [];
  for (const name of await listOrNone(files, place)) {
    const begun = readBackupName(name);
    if (begun === undefined) continue;
    const folder = join(place, name);
    const manifest = await readManifest(files, folder, name);
    if (manifest === undefined) unfinished.push({ folder, begun });
    else backups.push(describe(name, folder, manifest));
  }
  backups.sort((a, b) => (a.manifest.createdAt < b.manifest.createdAt ? 1 : -1));
  return { backups, unfinished };
}

function describe(name: string, folder: string, manifest: BackupManifest): Backup {
  const casussen = manifest.files.filter(({ path }) => isCasus.test(path));
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  return { name, folder, manifest, casussen: casussen.length, bytes };
}

/** Removes a backup, its manifest first: what is left by an interruption counts as unfinished. */
export async function removeBackup(files: FileSystem, folder: string): Promise<void> {
  await removeManifests(files, folder);
  await removeTree(files, folder);
}

async function removeTree(files: FileSystem, folder: string): Promise<void> {
  for (const name of await listOrNone(files, folder)) {
    const path = join(folder, name);
    try {
      await files.unlink(path);
    } catch (error) {
      // What can't be unlinked is a folder; which error says so differs by system.
      if (!isFolderError(systemCode(error))) throw error;
      await removeTree(files, path);
    }
  }
  await files.removeFolder(folder);
}

function isFolderError(code: string | undefined): boolean {
  return code === 'EISDIR' || code === 'EPERM';
}
