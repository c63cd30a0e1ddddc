import type { FileSystem } from './file-system.ts';
import { systemCode } from './store-error.ts';

/** The names in a folder; none when there is no such folder. */
export async function listOrNone(files: FileSystem, folder: string): Promise<readonly string[]> {
  try {
    return await files.list(folder);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}
