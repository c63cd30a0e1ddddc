import type { Backups } from '../contract/backup.ts';
import { storeErrorSchema } from '../contract/casus.ts';
import { keepBackups, type BackupReason } from '../domain/backup/keep-backups.ts';
import { describeError, type Log } from '../log.ts';
import { writeEntry } from '../notebook/casus-logbook.ts';
import type { CasusNotebook } from '../notebook/open-casus-notebook.ts';
import { createProgress, type Progress } from '../notebook/progress.ts';
import { Refused } from '../notebook/refused.ts';
import { eraseFromBackups } from '../store/backups/erase-from-backups.ts';
import { listBackups, removeBackup, type Backup } from '../store/backups/list-backups.ts';
import { writeBackup } from '../store/backups/write-backup.ts';
import { isTombstone, readTrashed } from '../store/document-kind.ts';
import type { FileSystem } from '../store/file-system.ts';
import { newestRevision } from '../store/newest-revision.ts';
import { documentsFolder, type RevisionContext } from '../store/revision-context.ts';
import { readRevisionName, revisionName } from '../store/revision-name.ts';
import { StoreError, systemCode } from '../store/store-error.ts';
import type { BackupPlace, BackupPlaces } from './backup-places.ts';

/** A backup and where it is. */
export type FoundBackup = { readonly backup: Backup; readonly place: BackupPlace };

export type BackupUpkeepOptions = {
  readonly places: BackupPlaces;
  readonly files: FileSystem;
  readonly clock: () => Date;
  readonly log: Log;
};

/** Makes backups and takes away those that may not stay. Not for two callers at once. */
export type BackupUpkeep = {
  /** Every backup of the casusboek that can be reached. */
  find(notebook: CasusNotebook): Promise<FoundBackup[]>;
  /** @throws Refused `backup-failed` when there is no place where one can be made. */
  make(notebook: CasusNotebook, reason: BackupReason): Promise<void>;
  /** Makes the backup of the day when it is due, and erases what may not be there. */
  keepUp(notebook: CasusNotebook): Promise<void>;
  progress(): Progress | null;
  /** Why the last one could not be made; null when it could. */
  lastFailure(): Backups['lastFailure'];
  /** Stops what is being made. */
  stop(): void;
};

/** A backup that was not finished and is older than this was left by a crash; in milliseconds. */
const abandonedMs = 60 * 60 * 1_000;

export function createBackupUpkeep(options: BackupUpkeepOptions): BackupUpkeep {
  const { places, files, clock, log } = options;
  const progress = createProgress();
  let lastFailure: Backups['lastFailure'] = null;
  let isEnding = false;

  async function findAll(notebook: CasusNotebook): Promise<FoundBackup[]> {
    const found: FoundBackup[] = [];
    for (const place of await places.reachable(notebook.id)) {
      const { backups } = await listBackups(files, place.folder);
      for (const backup of backups) found.push({ backup, place });
    }
    return found;
  }

  /** Makes a backup in the first place where that can be done. */
  async function make(notebook: CasusNotebook, reason: BackupReason): Promise<void> {
    let first: unknown;
    for (const place of await places.reachable(notebook.id)) {
      try {
        await makeIn(notebook, place, reason);
        lastFailure = null;
        return;
      } catch (error) {
        first ??= error;
        if (notebook.isClosed() || isEnding) break;
        log.write('backup-failed', describeError(error));
      } finally {
        progress.report(0, 0);
      }
    }
    const code = first instanceof StoreError ? first.code : 'not-available';
    lastFailure =
      code === 'damaged' ? code : (storeErrorSchema.safeParse(code).data ?? 'not-available');
    throw new Refused('backup-failed', first);
  }

  async function makeIn(
    notebook: CasusNotebook,
    place: BackupPlace,
    reason: BackupReason,
  ): Promise<void> {
    const { backups } = await listBackups(files, place.folder);
    const earlier = backups.find(({ manifest }) => manifest.notebookId === notebook.id);
    await notebook.onDisk((context) =>
      writeBackup(context, {
        place: place.folder,
        reason,
        earlier: earlier && { folder: earlier.folder, files: earlier.manifest.files },
        onProgress: progress.report,
        isStopped: () => isEnding || notebook.isClosed(),
      }),
    );
    const count = notebook.list().length;
    log.write('backup-made', { casussen: count });
    await writeEntry(notebook, { event: 'backup-made', count }, clock(), log);
    await prune(notebook, place);
  }

  /** Removes what the rule does not keep, and what a crash left. The new backup has proved itself by now. */
  async function prune(notebook: CasusNotebook, place: BackupPlace): Promise<void> {
    const { backups, unfinished } = await listBackups(files, place.folder);
    const mine = backups.filter(({ manifest }) => manifest.notebookId === notebook.id);
    const kept = keepBackups(mine.map(({ name, manifest }) => ({ name, ...manifest })));
    const now = clock().getTime();
    const abandoned = unfinished.filter(({ begun }) => now - begun.getTime() > abandonedMs);
    const surplus = mine.filter(({ name }) => !kept.has(name));
    for (const each of [...abandoned, ...surplus]) await removeOne(each.folder);
  }

  async function removeOne(backupFolder: string): Promise<void> {
    try {
      await removeBackup(files, backupFolder);
    } catch (error) {
      // Held by another program: the next time it is tried again.
      if (systemCode(error) === undefined) throw error;
      log.write('backup-not-removed', describeError(error));
    }
  }

  /**
   * Of an encrypted casusboek no backup may stay that can be read without the password. One that is
   * encrypted has to be there before the readable ones go.
   */
  async function eraseReadable(notebook: CasusNotebook): Promise<void> {
    if (notebook.encryption() !== 'on') return;
    const found = await findAll(notebook);
    const readable = found.filter(({ backup }) => backup.manifest.keyId === '');
    const half = await unfinishedIn(notebook);
    if (readable.length === 0 && half.length === 0) return;
    const keyId = await keyIdOf(notebook);
    if (readable.length > 0 && !found.some(({ backup }) => backup.manifest.keyId === keyId)) {
      await make(notebook, 'encryption');
    }
    for (const { backup } of readable) await removeOne(backup.folder);
    for (const backupFolder of half) await removeOne(backupFolder);
  }

  async function unfinishedIn(notebook: CasusNotebook): Promise<string[]> {
    const folders: string[] = [];
    for (const place of await places.reachable(notebook.id)) {
      const { unfinished } = await listBackups(files, place.folder);
      folders.push(...unfinished.map((each) => each.folder));
    }
    return folders;
  }

  /**
   * Takes out of the backups what was destroyed while they could not be reached: its last revision in the
   * casusboek says so.
   */
  async function eraseDestroyed(notebook: CasusNotebook): Promise<void> {
    const alive = new Set<string>(notebook.list().map(({ id }) => id));
    const destroyed = new Set<string>();
    const found = await findAll(notebook);
    const ids = new Set(
      found.flatMap(({ backup }) => idsIn(backup)).filter((id) => !alive.has(id)),
    );
    for (const id of ids) {
      const isGone = await notebook.onDisk((context) => isDestroyed(context, id));
      if (isGone) destroyed.add(id);
    }
    for (const id of destroyed) {
      for (const place of await places.reachable(notebook.id)) {
        await eraseFromBackups(files, place.folder, id);
      }
    }
  }

  /** Whether a backup is due: none was made today where they belong, and something changed since the last. */
  async function isDue(notebook: CasusNotebook): Promise<boolean> {
    const [place] = await places.reachable(notebook.id);
    if (place === undefined) return false;
    const [newest] = (await listBackups(files, place.folder)).backups;
    if (newest === undefined) return true;
    const { createdAt, keyId } = newest.manifest;
    if (keyId !== (await keyIdOf(notebook))) return true;
    if (createdAt.slice(0, 10) === today()) return false;
    const saved = newest.manifest.files.map(({ path }) => path);
    const now = await notebook.onDisk((context) => {
      const { names } = context;
      return Promise.resolve(
        names.ids().map((id) => `${documentsFolder}/${revisionName(id, names.head(id))}`),
      );
    });
    return now.some((path) => !saved.includes(path)) || now.length === 0;
  }

  const today = () => clock().toISOString().slice(0, 10);
  const keyIdOf = (notebook: CasusNotebook) =>
    notebook.onDisk(({ encryption }) => Promise.resolve(encryption.mode.keyId));

  return {
    find: findAll,
    make,
    async keepUp(notebook) {
      if (notebook.encryption() === 'unfinished') return;
      await eraseReadable(notebook);
      await eraseDestroyed(notebook);
      if (await isDue(notebook)) await make(notebook, 'daily');
    },
    progress: progress.get,
    lastFailure: () => lastFailure,
    stop() {
      isEnding = true;
    },
  };
}

function idsIn({ manifest }: Backup): string[] {
  return manifest.files.flatMap(({ path }) => {
    const name = readRevisionName(path.slice(documentsFolder.length + 1));
    return path.startsWith(`${documentsFolder}/`) && name !== undefined ? [name.id] : [];
  });
}

/** Whether a document was removed for good; what is in the trash was not, and what can't be read is not known. */
async function isDestroyed(context: RevisionContext, id: string): Promise<boolean> {
  if (context.names.head(id) === 0) return false;
  try {
    const newest = await newestRevision(context, id);
    return (
      newest !== undefined && isTombstone(newest.json) && readTrashed(newest.json) === undefined
    );
  } catch (error) {
    if (error instanceof StoreError) return false;
    throw error;
  }
}
