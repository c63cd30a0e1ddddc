import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes a whole file or nothing: a reader sees the old bytes or the new ones, also after a crash.
 *
 * @param part - The file it is until it is whole, in the same folder.
 */
export async function writeFileAtomically(
  filePath: string,
  data: string | Uint8Array,
  part = `${filePath}.${randomBytes(4).toString('hex')}.part`,
): Promise<void> {
  try {
    const handle = await open(part, 'wx', 0o600);
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, filePath);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
