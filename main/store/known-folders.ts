import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { z } from 'zod';

import { systemCode } from './store-error.ts';
import { writerName } from './writer-name.ts';

const knownSchema = z.object({ folders: z.array(z.string()) });

/**
 * Folders in which a casusboek was opened before on this machine. A known folder that is gone is a
 * disk or share that is not connected; a folder that was never opened is a first start. Losing the file
 * loses no casus.
 */
export type KnownFolders = {
  has(folder: string): Promise<boolean>;
  /** @throws What the disk reports. */
  add(folder: string): Promise<void>;
};

/** @param path - A file outside the casusboek, in the folder for settings. */
export function knownFolders(path: string): KnownFolders {
  const read = async (): Promise<readonly string[]> => {
    try {
      return knownSchema.parse(JSON.parse(await readFile(path, 'utf8'))).folders;
    } catch (error) {
      const unreadable = error instanceof SyntaxError || error instanceof z.ZodError;
      if (unreadable || systemCode(error) === 'ENOENT') return [];
      throw error;
    }
  };
  return {
    has: async (folder) => (await read()).includes(folder),
    add: async (folder) => {
      const folders = await read();
      if (folders.includes(folder)) return;
      await mkdir(dirname(path), { recursive: true });
      const draft = `${path}.${writerName()}.tmp`;
      await writeFile(draft, JSON.stringify({ folders: [...folders, folder] }), { mode: 0o600 });
      await rename(draft, path);
    },
  };
}
