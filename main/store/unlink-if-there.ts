import type { FileSystem } from './file-system.ts';
import { systemCode } from './store-error.ts';

/** Removes a file; somebody else may have done so a moment before. */
export async function unlinkIfThere(files: FileSystem, path: string): Promise<void> {
  try {
    await files.unlink(path);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}
