import { Damage } from './damage.ts';
import type { FileSystem } from './file-system.ts';

/** A file as it was read. */
export type ReadFile = {
  readonly data: Buffer;
  /** How long ago the file was last written, by the clock of this machine; in milliseconds. */
  readonly ageMs: number;
};

/**
 * Reads a whole file, unless it is larger than anything the store would write.
 *
 * @throws Damage when it is larger than `maxBytes`; it is not read then.
 */
export async function readBounded(
  files: FileSystem,
  path: string,
  maxBytes: number,
): Promise<ReadFile> {
  const file = await files.open(path, 'r');
  try {
    const { size, mtimeMs } = await file.stat();
    if (size > maxBytes) throw new Damage(`${size} bytes is over the limit`);
    return { data: await file.readFile(), ageMs: Date.now() - mtimeMs };
  } finally {
    await file.close();
  }
}
