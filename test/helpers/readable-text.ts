import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';

/**
 * What somebody without a key can read in a file of the casusboek: its bytes, and what they hold when
 * they are packed. Letters beyond ASCII come out as their bytes.
 */
export function readableText(filePath: string): string {
  const data = readFileSync(filePath);
  const newline = data.indexOf('\n');
  const isPacked = newline > 0 && data.toString('latin1', 0, newline).includes('"raw":');
  return `${data.toString('latin1')}\n${isPacked ? unpack(data.subarray(newline + 1)) : ''}`;
}

/** {@link readableText} of every file in a folder and below it. */
export function readableIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readableText(path.join(entry.parentPath, entry.name)))
    .join('\n');
}

function unpack(body: Buffer): string {
  try {
    return inflateRawSync(body).toString('latin1');
  } catch (error) {
    // Encrypted, or damaged: there is nothing to read in it.
    if (error instanceof Error && 'code' in error) return '';
    throw error;
  }
}
