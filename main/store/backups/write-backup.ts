import { createHash } from 'node:crypto';
import { join } from 'node:path';

import type { BackupReason } from '../../domain/backup/keep-backups.ts';
import { createSynced, syncFolder } from '../create-durable.ts';
import { Damage } from '../damage.ts';
import { isTombstone } from '../document-kind.ts';
import type { FileSystem } from '../file-system.ts';
import { identityFile } from '../identity.ts';
import { listOrNone, unlinkIfThere } from '../if-there.ts';
import { keysFolder } from '../key-files.ts';
import { revisionPlace } from '../load-revision.ts';
import { newestRevision } from '../newest-revision.ts';
import { readBounded } from '../read-bounded.ts';
import { documentsFolder, largestAside, type RevisionContext } from '../revision-context.ts';
import { revisionName } from '../revision-name.ts';
import { openSealedFile } from '../sealed-file.ts';
import { StoreError, systemCode } from '../store-error.ts';
import { writeManifest, type BackupFile, type BackupManifest } from './backup-manifest.ts';
import { newBackupName } from './backup-name.ts';

/** How many files are copied at the same time; few, so that saving goes first. */
const lanes = 4;

export type BackupTask = {
  /** Folder of the backups; it is there. */
  readonly place: string;
  readonly reason: BackupReason;
  /** An earlier backup in the same place: what is the same in it is not written again. */
  readonly earlier: { readonly folder: string; readonly files: readonly BackupFile[] } | undefined;
  readonly onProgress: (done: number, total: number) => void;
  /** Asked before every file: the casusboek was locked, or the app ends. */
  readonly isStopped: () => boolean;
};

type Writing = {
  readonly context: RevisionContext;
  readonly task: BackupTask;
  readonly folder: string;
  readonly known: ReadonlyMap<string, string>;
  readonly written: BackupFile[];
};

/**
 * Copies the newest good revision of every casus, the keys and the name of the casusboek to a folder of
 * their own, byte for byte: what is encrypted stays encrypted. Every file is read back before the
 * manifest is written, and only the manifest makes it a backup.
 *
 * @returns The name of the backup.
 * @throws StoreError `not-available` when it was stopped; what the disk reports, and then nothing of it counts.
 */
export async function writeBackup(context: RevisionContext, task: BackupTask): Promise<string> {
  const { files } = context;
  const name = newBackupName(context.clock());
  const folder = join(task.place, name);
  for (const path of [folder, join(folder, documentsFolder), join(folder, keysFolder)]) {
    await files.makeFolder(path);
  }
  const known = new Map(task.earlier?.files.map(({ path, sha256 }) => [path, sha256]));
  const writing: Writing = { context, task, folder, known, written: [] };
  await copyAround(writing);
  const unreadable = await copyDocuments(writing);
  for (const path of [join(folder, keysFolder), join(folder, documentsFolder), folder]) {
    await syncFolder(files, path);
  }
  await syncFolder(files, task.place);
  const manifest: BackupManifest = {
    format: 1,
    notebookId: context.notebookId,
    keyId: context.encryption.mode.keyId,
    reason: task.reason,
    createdAt: context.clock().toISOString(),
    unreadable,
    files: writing.written,
  };
  await writeManifest(files, folder, name, manifest);
  return name;
}

/** What is needed to read the casussen in the backup: without its keys it would be of no use. */
async function copyAround(writing: Writing): Promise<void> {
  const { files, folder } = writing.context;
  await copyFile(writing, identityFile);
  for (const name of await listOrNone(files, join(folder, keysFolder))) {
    if (/^\d+\.json$/u.test(name)) await copyFile(writing, `${keysFolder}/${name}`);
  }
}

/** @returns How many documents could not be read. */
async function copyDocuments(writing: Writing): Promise<number> {
  const { context, task } = writing;
  await context.names.scan();
  const ids = [...context.names.ids()];
  const total = ids.length;
  let unreadable = 0;
  const lane = async () => {
    for (let id = ids.pop(); id !== undefined; id = ids.pop()) {
      if (task.isStopped()) throw new StoreError('not-available', 'backup');
      if (!(await copyDocument(writing, id))) unreadable += 1;
      task.onProgress(total - ids.length, total);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return unreadable;
}

/** @returns False when nothing readable is left of it. */
async function copyDocument(writing: Writing, id: string): Promise<boolean> {
  const { context } = writing;
  for (let attempt = 0; ; attempt += 1) {
    try {
      const newest = await newestRevision(context, id);
      if (newest === undefined || isTombstone(newest.json)) return true;
      const { revision } = newest;
      await copyFile(writing, `${documentsFolder}/${revisionName(id, revision)}`, (data) =>
        openSealedFile(context.seal, revisionPlace(id, revision), data),
      );
      return true;
    } catch (error) {
      // It was saved again, and the revision we were about to copy is gone already.
      const isGone = systemCode(error) === 'ENOENT' && attempt < 3;
      if (!isGone && !isUnreadable(error)) throw error;
      if (!isGone) return false;
      await context.names.scan();
    }
  }
}

function isUnreadable(error: unknown): boolean {
  return error instanceof Damage || (error instanceof StoreError && error.code === 'damaged');
}

/** @param prove - Throws when the bytes are not what was saved. */
async function copyFile(
  { context, task, folder, known, written }: Writing,
  path: string,
  prove: (data: Buffer) => unknown = () => undefined,
): Promise<void> {
  const { files } = context;
  const { data } = await readBounded(files, join(context.folder, path), largestAside);
  prove(data);
  const sha256 = checksumOf(data);
  const target = join(folder, path);
  const source = known.get(path) === sha256 ? task.earlier : undefined;
  const isLinked =
    source !== undefined && (await tryLink(files, join(source.folder, path), target));
  if (!isLinked) await createSynced(files, target, data);
  if ((await checksumOnDisk(files, target)) !== sha256) {
    // The earlier backup has gone bad: this one gets bytes of its own.
    await unlinkIfThere(files, target);
    await createSynced(files, target, data);
    if ((await checksumOnDisk(files, target)) !== sha256) throw new StoreError('damaged', 'backup');
  }
  written.push({ path, bytes: data.length, sha256 });
}

async function tryLink(files: FileSystem, existing: string, path: string): Promise<boolean> {
  try {
    await files.link(existing, path);
    return true;
  } catch (error) {
    // Not every disk knows links, and the earlier backup may just be going: then it is copied.
    if (systemCode(error) === undefined) throw error;
    return false;
  }
}

async function checksumOnDisk(files: FileSystem, path: string): Promise<string> {
  return checksumOf((await readBounded(files, path, largestAside)).data);
}

/** SHA-256 as 43 characters. */
export function checksumOf(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('base64url');
}
