import type { Log } from '../log.ts';
import type { EncryptionServiceOptions } from '../notebook/encryption-service.ts';
import type { NotebookHolder } from '../notebook/notebook-holder.ts';
import type { NotebookPlace } from '../notebook/notebook-place.ts';
import type { FileSystem } from '../store/file-system.ts';
import { createBackupPlaces } from './backup-places.ts';
import { createBackupService, type BackupService } from './backup-service.ts';
import { createIncomingService, type IncomingService } from './incoming-service.ts';

export type KeepingOptions = {
  /** Where the casusboek is; another folder after it was moved. */
  readonly place: Pick<NotebookPlace, 'folder'>;
  readonly holder: NotebookHolder;
  readonly files: FileSystem;
  /** File outside the casusboek that remembers where this machine keeps its backups. */
  readonly memory: string;
  readonly writeFile: (filePath: string, text: string) => Promise<void>;
  readonly clock: () => Date;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly log: Log;
};

/** What keeps a second copy of the casusboek, and brings it back. */
export type Keeping = {
  readonly backups: BackupService;
  readonly incoming: IncomingService;
  /** For the service that changes the keys. */
  readonly beside: EncryptionServiceOptions['beside'];
};

/** Builds the services that need each other: a backup is made before anything is brought in. */
export function createKeeping(options: KeepingOptions): Keeping {
  const { place, holder, files, memory, writeFile, clock, wait, log } = options;
  const places = createBackupPlaces({ notebook: place, files, memory, writeFile });
  const incoming = createIncomingService({
    holder,
    makeBackup: (open, reason) => backups.makeBefore(open, reason),
    clock,
    log,
  });
  const backups: BackupService = createBackupService({
    place,
    holder,
    places,
    incoming,
    files,
    clock,
    wait,
    log,
  });
  const beside = {
    beforeChange: (open: Parameters<typeof backups.makeBefore>[0]) =>
      backups.makeBefore(open, 'encryption'),
    afterEncryption: () => backups.afterEncryption(),
    beforeLock: () => incoming.close(),
  };
  return { backups, incoming, beside };
}
