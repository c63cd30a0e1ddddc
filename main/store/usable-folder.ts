import { join, resolve, sep } from 'node:path';

import { createDurable } from './create-durable.ts';
import type { FileSystem } from './file-system.ts';
import { systemCode } from './store-error.ts';
import { writerName } from './writer-name.ts';

/** Whether a folder is another one, or inside it. */
export function isInside(folder: string, other: string): boolean {
  return `${resolve(folder)}${sep}`.startsWith(`${resolve(other)}${sep}`);
}

/** Whether a file can be written in a folder: it is tried. */
export async function canWriteIn(files: FileSystem, folder: string): Promise<boolean> {
  const trial = join(folder, `maatstaf-${writerName()}.tmp`);
  try {
    await createDurable(files, trial, Buffer.from('maatstaf'));
    await files.unlink(trial);
    return true;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return false;
  }
}
