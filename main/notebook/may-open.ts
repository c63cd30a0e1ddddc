import { join } from 'node:path';

import { readMode } from '../store/encryption-mode.ts';
import { nodeFileSystem } from '../store/file-system.ts';
import { documentsFolder } from '../store/revision-context.ts';
import type { Why } from './notebook-holder.ts';

/**
 * Whether a casusboek that could not be opened may open by itself now: its folder is back, or somebody took
 * the password off it in another window. Everything else is for the user to try again.
 */
export async function mayOpen(folder: string, why: Why): Promise<boolean> {
  if (why !== 'locked' && why !== 'folder-missing') return false;
  try {
    if (why === 'locked') {
      // Whoever takes the password off says so in a key file: without any, the keys are away for a moment.
      const { phase, keyFile } = await readMode(nodeFileSystem, folder);
      return phase === 'off' && keyFile > 0;
    }
    return (await nodeFileSystem.list(join(folder, documentsFolder))).length > 0;
  } catch {
    // What can't be looked at now can't be opened either; it is looked at again.
    return false;
  }
}
