import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';

import { z } from 'zod';

import type { NotebookPlace } from '../notebook/notebook-place.ts';
import { backupsFolder } from '../store/erase-copies.ts';
import type { FileSystem } from '../store/file-system.ts';
import { listOrNone } from '../store/if-there.ts';
import { systemCode } from '../store/store-error.ts';
import { canWriteIn, isInside } from '../store/usable-folder.ts';

const chosenSchema = z.object({ place: z.string(), earlier: z.array(z.string()) });
type Chosen = z.infer<typeof chosenSchema>;

/** How many folders of before are remembered. */
const mostEarlier = 10;

/** A folder with backups. */
export type BackupPlace = {
  readonly folder: string;
  /** Whether it is the folder that was chosen, or one of before, and not that of the casusboek. */
  readonly isElsewhere: boolean;
};

/** Where the backups of one casusboek are: beside it, in a folder that was chosen, and where they were before. */
export type BackupPlaces = {
  /** The folder that was chosen; empty for none. */
  chosen(): Promise<string>;
  /** @throws What the disk reports; then the choice of before holds. */
  choose(place: string): Promise<void>;
  /** All places that can be reached; the one for new backups first, made when it is not there yet. */
  reachable(notebookId: string): Promise<readonly BackupPlace[]>;
  /** Places with backups of other casusboeken, in the folder that was chosen. */
  foreign(notebookId: string): Promise<readonly BackupPlace[]>;
  /** Folders that were chosen, now or before, and can't be reached. */
  unreachable(): Promise<readonly string[]>;
};

export type BackupPlacesOptions = {
  readonly notebook: Pick<NotebookPlace, 'folder'>;
  readonly files: FileSystem;
  /** File outside the casusboek that remembers the choice of this machine. */
  readonly memory: string;
  readonly writeFile: (filePath: string, text: string) => Promise<void>;
};

export function createBackupPlaces(options: BackupPlacesOptions): BackupPlaces {
  const { files, memory, writeFile } = options;

  async function read(): Promise<Chosen> {
    try {
      return chosenSchema.parse(JSON.parse(await readFile(memory, 'utf8')));
    } catch (error) {
      const unreadable = error instanceof SyntaxError || error instanceof z.ZodError;
      if (unreadable || systemCode(error) === 'ENOENT') return { place: '', earlier: [] };
      throw error;
    }
  }

  return {
    chosen: async () => (await read()).place,
    async choose(place) {
      const before = await read();
      const earlier = [before.place, ...before.earlier].filter(
        (folder) => folder !== '' && folder !== place,
      );
      const next = { place, earlier: [...new Set(earlier)].slice(0, mostEarlier) };
      await mkdir(dirname(memory), { recursive: true });
      await writeFile(memory, JSON.stringify(next));
    },
    async reachable(notebookId) {
      const { place, earlier } = await read();
      const found: BackupPlace[] = [];
      if (place !== '' && (await isThere(files, place))) {
        const folder = join(place, folderFor(notebookId));
        await files.makeFolder(folder);
        found.push({ folder, isElsewhere: true });
      }
      const own = join(options.notebook.folder, backupsFolder);
      await files.makeFolder(own);
      found.push({ folder: own, isElsewhere: false });
      for (const before of earlier) {
        const folder = join(before, folderFor(notebookId));
        if (await isThere(files, folder)) found.push({ folder, isElsewhere: true });
      }
      return found;
    },
    async foreign(notebookId) {
      const { place } = await read();
      if (place === '') return [];
      const names = (await listOrNone(files, place)).filter(
        (name) => form.test(name) && name !== folderFor(notebookId),
      );
      return names.map((name) => ({ folder: join(place, name), isElsewhere: true }));
    },
    async unreachable() {
      const { place, earlier } = await read();
      const gone: string[] = [];
      for (const folder of [place, ...earlier]) {
        if (folder !== '' && !(await isThere(files, folder))) gone.push(folder);
      }
      return gone;
    },
  };
}

const form = /^maatstaf-[0-9a-f]{12}$/u;

/** Each casusboek has a folder of its own; its name tells nothing of what is in it. */
function folderFor(notebookId: string): string {
  return `maatstaf-${createHash('sha256').update(notebookId).digest('hex').slice(0, 12)}`;
}

async function isThere(files: FileSystem, folder: string): Promise<boolean> {
  try {
    await files.list(folder);
    return true;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return false;
  }
}

/**
 * Whether backups can be kept in a folder: it has a full path, is there, is not inside the casusboek, and
 * a file can be written in it.
 */
export async function canKeepBackups(
  files: FileSystem,
  place: string,
  notebook: string,
): Promise<boolean> {
  return isAbsolute(place) && !isInside(place, notebook) && canWriteIn(files, place);
}
