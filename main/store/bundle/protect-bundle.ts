import { randomBytes } from 'node:crypto';

import { z } from 'zod';

import { Damage } from '../damage.ts';
import { gcmSeal } from '../gcm-seal.ts';
import { openSlot, passwordSlot, slotSchema } from '../key-slots.ts';
import { openSealedFile, sealFile } from '../sealed-file.ts';
import { StoreError } from '../store-error.ts';
import { writerName } from '../writer-name.ts';
import { BundleError, bundleLimits } from './bundle-form.ts';

const headSchema = z.strictObject({
  maatstafBundle: z.literal(1),
  slot: slotSchema,
});
const start = '{"maatstafBundle":';
const place = 'bundle';
const owner = 'bundle';
const largestHead = 8 * 1024;
/** A file may not ask for more memory than this before its password can be tried: 256 MB. */
const mostCost = 2 ** 18;

/**
 * Hides a packed bundle behind a password: a line that says how to get at the key, then the bundle,
 * encrypted and authenticated.
 */
export async function protectBundle(
  bundle: Buffer,
  password: string,
  cost: number,
  at: string,
): Promise<Buffer> {
  const key = randomBytes(32);
  const slot = await passwordSlot(owner, key, password, cost);
  const head = JSON.stringify({ maatstafBundle: 1, slot });
  const writer = { notebook: '', by: writerName(), at };
  return Buffer.concat([Buffer.from(`${head}\n`), sealFile(gcmSeal(key), place, writer, bundle)]);
}

/** Whether a file asks for a password. */
export function isProtected(data: Buffer): boolean {
  return data.toString('latin1', 0, start.length) === start;
}

/**
 * The bundle in a protected file.
 *
 * @returns Undefined when the password is not the one.
 * @throws BundleError `damaged`, `newer`, `too-large`.
 */
export async function openProtected(data: Buffer, password: string): Promise<Buffer | undefined> {
  if (data.length > bundleLimits.fileBytes) throw new BundleError('too-large', 'the file');
  const newline = data.indexOf('\n');
  if (newline < 0 || newline > largestHead) throw new BundleError('damaged', 'the head');
  const { slot } = readHead(data.toString('utf8', 0, newline));
  if (slot.kind !== 'password' || slot.kdf.N > mostCost) throw new BundleError('damaged', 'slot');
  try {
    const key = await openSlot(owner, slot, { kind: 'password', password });
    if (key === undefined) return undefined;
    return openSealedFile(gcmSeal(key), place, data.subarray(newline + 1)).body;
  } catch (error) {
    if (error instanceof StoreError && error.code === 'newer-version') {
      throw new BundleError('newer', 'the seal', error);
    }
    if (error instanceof Damage || error instanceof StoreError) {
      throw new BundleError('damaged', 'the seal', error);
    }
    throw error;
  }
}

function readHead(line: string): z.infer<typeof headSchema> {
  try {
    const json: unknown = JSON.parse(line);
    const head = headSchema.safeParse(json);
    if (head.success) return head.data;
    const of = z.object({ maatstafBundle: z.number() }).safeParse(json);
    if (of.success && of.data.maatstafBundle > 1) throw new BundleError('newer', 'the head');
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new BundleError('damaged', 'the head');
}
