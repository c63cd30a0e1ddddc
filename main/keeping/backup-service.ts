import type { BackupSummary } from '../contract/backup.ts';
import type { TypedSecret } from '../contract/encryption.ts';
import type { BackupReason } from '../domain/backup/keep-backups.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { describeError, type Log } from '../log.ts';
import { createAttempt } from '../notebook/attempt.ts';
import { createTurns } from '../notebook/in-turn.ts';
import type { NotebookHolder } from '../notebook/notebook-holder.ts';
import type { NotebookPlace } from '../notebook/notebook-place.ts';
import type { CasusNotebook } from '../notebook/open-casus-notebook.ts';
import { Refused } from '../notebook/refused.ts';
import { eraseFromBackups } from '../store/backups/erase-from-backups.ts';
import { listBackups, type Backup } from '../store/backups/list-backups.ts';
import { readBackup } from '../store/backups/read-backup.ts';
import type { FileSystem } from '../store/file-system.ts';
import { unlockNotebook } from '../store/keyring.ts';
import { keyedSeal } from '../store/notebook-key.ts';
import { checksumSeal, type Seal } from '../store/seal.ts';
import { settleDocuments } from '../store/settle-documents.ts';
import { StoreError, systemCode } from '../store/store-error.ts';
import { canKeepBackups, type BackupPlaces } from './backup-places.ts';
import { createBackupUpkeep, type FoundBackup } from './backup-upkeep.ts';
import type { IncomingService } from './incoming-service.ts';

export type BackupServiceOptions = {
  /** Where the casusboek is; another folder after it was moved. */
  readonly place: Pick<NotebookPlace, 'folder'>;
  readonly holder: NotebookHolder;
  readonly places: BackupPlaces;
  readonly incoming: Pick<IncomingService, 'open' | 'report'>;
  readonly files: FileSystem;
  readonly clock: () => Date;
  /** Lets some milliseconds pass after a wrong password. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly log: Log;
};

export type BackupService = ReturnType<typeof createBackupService>;

const wrongSecretPause = 1_000;

/** Makes backups of the casusboek, keeps them by the rule, and opens them to restore from. */
export function createBackupService(options: BackupServiceOptions) {
  const { holder, places, incoming, files, clock, wait, log } = options;
  const attempt = createAttempt(holder);
  const inTurn = createTurns();
  const upkeep = createBackupUpkeep({ places, files, clock, log });
  /** Day on which all was well, so that nothing has to be looked up again. */
  let doneOn = '';
  const today = () => clock().toISOString().slice(0, 10);

  function sealOf(notebook: CasusNotebook, backup: Backup): Promise<Seal | undefined> {
    return notebook.onDisk((context) => {
      const { keyId } = backup.manifest;
      const isKnown = keyId === context.encryption.mode.keyId;
      const known = keyId === '' ? checksumSeal : isKnown ? context.seal : undefined;
      return Promise.resolve(known);
    });
  }

  async function unlock(backup: Backup, secret: TypedSecret | null): Promise<Seal> {
    const key =
      secret === null
        ? undefined
        : await unlockNotebook({ folder: backup.folder, clock, files }, secret);
    if (key !== undefined) return keyedSeal(key, 'casussen');
    await wait(wrongSecretPause);
    throw new Refused('wrong-secret');
  }

  async function summarize(
    notebook: CasusNotebook,
    { backup, place }: FoundBackup,
  ): Promise<BackupSummary> {
    const { name, casussen, bytes, manifest } = backup;
    const { createdAt: madeAt, reason, unreadable, notebookId } = manifest;
    const lock = (await sealOf(notebook, backup)) === undefined ? 'other-password' : 'open';
    const isForeign = notebookId !== notebook.id;
    const { isElsewhere } = place;
    return { name, madeAt, reason, casussen, bytes, unreadable, lock, isForeign, isElsewhere };
  }

  async function foreignOnes(notebook: CasusNotebook): Promise<FoundBackup[]> {
    const found: FoundBackup[] = [];
    for (const place of await places.foreign(notebook.id)) {
      const { backups } = await listBackups(files, place.folder);
      for (const backup of backups) found.push({ backup, place });
    }
    return found;
  }

  /** Makes the backup of the day when it is due. Called now and then; never fails, never in the way. */
  async function tick(): Promise<void> {
    await inTurn('backups', async () => {
      const held = await holder.current();
      if (doneOn === today() || held.state === 'closed') return;
      try {
        await upkeep.keepUp(held.notebook);
        doneOn = today();
      } catch (error) {
        log.write('backup-not-made', describeError(error));
        return;
      }
      await settle(held.notebook);
    });
  }

  /** After the backup of the day: that has the newest text of every casus in a file of its own. */
  async function settle(notebook: CasusNotebook): Promise<void> {
    const stillOpen = () => notebook.onDisk(() => Promise.resolve());
    try {
      const settled = await notebook.onDisk((context) => settleDocuments(context, stillOpen));
      if (settled > 0) log.write('settled', { documents: settled });
    } catch (error) {
      log.write('not-settled', describeError(error));
    }
  }

  return {
    list: () =>
      attempt('backup:list', async (notebook) => {
        const place = await places.chosen();
        const unreachable = [...(await places.unreachable())];
        const mine = await upkeep.find(notebook);
        const all = [...mine, ...(await foreignOnes(notebook))].slice(0, 200);
        const backups: BackupSummary[] = [];
        for (const found of all) backups.push(await summarize(notebook, found));
        backups.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
        const isEncrypted = notebook.encryption() !== 'off';
        const plain = mine.filter(({ backup }) => backup.manifest.keyId === '').length;
        return {
          place,
          isReachable: !unreachable.includes(place),
          unreachable: unreachable.filter((gone) => gone !== place),
          backups,
          readable: isEncrypted ? plain : 0,
          progress: upkeep.progress(),
          lastFailure: upkeep.lastFailure(),
        };
      }),

    make: () =>
      attempt('backup:make', (notebook) =>
        inTurn('backups', async () => {
          await upkeep.make(notebook, 'asked');
          return null;
        }),
      ),

    /**
     * Before something that changes a lot at once.
     *
     * @throws Refused `backup-failed`: then nothing may be changed.
     */
    makeBefore: (notebook: CasusNotebook, reason: BackupReason): Promise<void> =>
      inTurn('backups', () => upkeep.make(notebook, reason)),

    setPlace: (given: string) =>
      attempt('backup:set-place', async () => {
        const place = given.trim();
        if (place !== '' && !(await canKeepBackups(files, place, options.place.folder))) {
          throw new Refused('place-unusable');
        }
        try {
          await places.choose(place);
        } catch (error) {
          if (systemCode(error) === undefined) throw error;
          throw new Refused('not-written', error);
        }
        doneOn = '';
        return null;
      }),

    open: (name: string, secret: TypedSecret | null) =>
      attempt('backup:open', async (notebook) => {
        const all = [...(await upkeep.find(notebook)), ...(await foreignOnes(notebook))];
        const backup = all.find((found) => found.backup.name === name)?.backup;
        if (backup === undefined) throw new StoreError('not-found', 'backup');
        const seal = (await sealOf(notebook, backup)) ?? (await unlock(backup, secret));
        const documents = await readBackup(files, backup, seal, incoming.report);
        const madeAt = backup.manifest.createdAt;
        return incoming.open(notebook, { from: 'backup', madeAt, documents });
      }),

    /**
     * Takes a casus out of every backup that can be reached.
     *
     * @returns Folders that can't be reached now and may still hold it.
     */
    async removeFromBackups(casusId: string): Promise<Result<readonly string[], 'not-available'>> {
      return inTurn('backups', async () => {
        const held = await holder.current();
        if (held.state === 'closed') return failure('not-available', 'the casusboek is not open');
        for (const place of await places.reachable(held.notebook.id)) {
          await eraseFromBackups(files, place.folder, casusId);
        }
        return success(await places.unreachable());
      });
    },

    tick,

    /** After a password was put on the casusboek: what could be read without it goes, as far as it can be reached. */
    afterEncryption(): Promise<void> {
      doneOn = '';
      return tick();
    },

    /** Stops the backup that is being made; what there is of it counts for nothing. */
    async close(): Promise<void> {
      upkeep.stop();
      await inTurn('backups', () => Promise.resolve());
    },
  };
}
