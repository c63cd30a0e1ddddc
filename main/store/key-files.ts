import { createHmac, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';

import { z } from 'zod';

import { createDurable, syncFolder } from './create-durable.ts';
import { Damage } from './damage.ts';
import type { FileSystem } from './file-system.ts';
import { isThere } from './if-there.ts';
import { slotSchema } from './key-slots.ts';
import { keyFor } from './notebook-key.ts';
import { readBounded } from './read-bounded.ts';
import { checksumSeal } from './seal.ts';
import { openSealedFile, sealFile } from './sealed-file.ts';
import { StoreError, systemCode } from './store-error.ts';
import { writerName } from './writer-name.ts';

/** Folder, inside the casusboek, of the key files. None is ever removed: losing them is losing everything. */
export const keysFolder = 'keys';

/** `turning-on` and `turning-off`: files of both kinds are there, and the work goes on at the next opening. */
const phases = ['off', 'turning-on', 'on', 'turning-off'] as const;
export type Phase = (typeof phases)[number];

const keyFileSchema = z.strictObject({
  notebookId: z.string(),
  keyId: z.string(),
  phase: z.enum(phases),
  slots: z.array(slotSchema).max(10),
  /** Proof by the data key over all of the above, so that no slot or phase is put back or added. */
  check: z.string(),
});
/** What says how to get at the data key; it holds no key that is readable. */
export type KeyFile = z.infer<typeof keyFileSchema>;

/** A key file with its number. */
export type NumberedKeyFile = { readonly keys: KeyFile; readonly number: number };

const largest = 64 * 1024;
const form = /^(\d{6,15})\.json$/u;
const nameOf = (number: number) => `${String(number).padStart(6, '0')}.json`;
const placeOf = (number: number) => `keys/${String(number)}`;

/**
 * The newest key file that can be read.
 *
 * @returns Undefined when the casusboek never had one, or the writing of its first was cut off: then
 *   nothing was encrypted yet.
 * @throws StoreError `keys-missing` when there are key files and none can be read, `newer-version`.
 */
export async function readKeyFile(
  files: FileSystem,
  folder: string,
): Promise<NumberedKeyFile | undefined> {
  const numbers = await listNumbers(files, folder);
  let areCutOff = true;
  for (const number of numbers) {
    try {
      const path = join(folder, keysFolder, nameOf(number));
      const { data } = await readBounded(files, path, largest);
      const { body } = openSealedFile(checksumSeal, placeOf(number), data);
      const keys = keyFileSchema.safeParse(JSON.parse(body.toString('utf8')));
      if (!keys.success) throw new StoreError('newer-version', 'keys', keys.error);
      return { keys: keys.data, number };
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      areCutOff &&= error.unfinished;
    }
  }
  if (!areCutOff) throw new StoreError('keys-missing', 'keys');
  return undefined;
}

/**
 * Whether a key file came after one: numbers follow each other, and none is ever removed. One question to
 * the disk, so that a save need not list and read them.
 *
 * @param number - Of the newest that was read; 0 when there was none.
 */
export function hasKeyFileAfter(
  files: FileSystem,
  folder: string,
  number: number,
): Promise<boolean> {
  return isThere(files, join(folder, keysFolder, nameOf(number + 1)));
}

/**
 * Adds a key file, twice: one damaged file must not bring an earlier password or phase back.
 *
 * @throws StoreError `not-available` when another process changed the keys at the same moment.
 */
export async function writeKeyFile(
  files: FileSystem,
  folder: string,
  keys: Omit<KeyFile, 'check'>,
  dataKey: Buffer,
  at: Date,
): Promise<NumberedKeyFile> {
  const first = ((await listNumbers(files, folder))[0] ?? 0) + 1;
  await files.makeFolder(join(folder, keysFolder));
  await syncFolder(files, folder);
  const written = await writeOne(files, folder, keys, dataKey, at, first);
  try {
    return await writeOne(files, folder, keys, dataKey, at, first + 1);
  } catch (error) {
    // The first one holds already.
    if (systemCode(error) === undefined) throw error;
    return written;
  }
}

/** Whether the data key made this file, with this number. */
export function isGenuine({ keys, number }: NumberedKeyFile, dataKey: Buffer): boolean {
  const expected = Buffer.from(checkOf(keys, dataKey, number));
  const found = Buffer.from(keys.check);
  return found.length === expected.length && timingSafeEqual(found, expected);
}

async function writeOne(
  files: FileSystem,
  folder: string,
  given: Omit<KeyFile, 'check'>,
  dataKey: Buffer,
  at: Date,
  number: number,
): Promise<NumberedKeyFile> {
  const keys = { ...given, check: checkOf(given, dataKey, number) };
  const writer = { notebook: keys.notebookId, by: writerName(), at: at.toISOString() };
  const body = Buffer.from(JSON.stringify(keys));
  const file = sealFile(checksumSeal, placeOf(number), writer, body);
  try {
    await createDurable(files, join(folder, keysFolder, nameOf(number)), file);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    throw new StoreError('not-available', 'keys', error);
  }
  return { keys, number };
}

function checkOf(keys: Omit<KeyFile, 'check'>, dataKey: Buffer, number: number): string {
  const { notebookId, keyId, phase, slots } = keys;
  const text = JSON.stringify([number, notebookId, keyId, phase, slots]);
  return createHmac('sha256', keyFor(dataKey, 'key file')).update(text).digest('base64url');
}

/** Newest first. */
async function listNumbers(files: FileSystem, folder: string): Promise<number[]> {
  const names = await listOrNone(files, join(folder, keysFolder));
  const numbers = names.flatMap((name) => {
    const [, digits] = form.exec(name) ?? [];
    return digits === undefined ? [] : [Number(digits)];
  });
  return numbers.sort((a, b) => b - a);
}

async function listOrNone(files: FileSystem, path: string): Promise<readonly string[]> {
  try {
    return await files.list(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}
