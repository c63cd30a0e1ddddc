import { hkdfSync } from 'node:crypto';

import { gcmSeal } from './gcm-seal.ts';
import type { Seal } from './seal.ts';

/** What a key is for; each purpose has a key of its own. */
type Purpose = 'casussen' | 'index' | 'damaged' | 'logbook';

/** The key of an encrypted casusboek, once somebody gave a password or code that opens it. */
export type NotebookKey = {
  /** Tells this key from one of before the encryption was turned off and on again. */
  readonly keyId: string;
  readonly dataKey: Buffer;
};

/** A seal with the key for one purpose. */
export function keyedSeal(key: NotebookKey, purpose: Purpose): Seal {
  return gcmSeal(keyFor(key.dataKey, purpose));
}

/** 32 bytes that tell nothing of the data key or of the key for another purpose. */
export function keyFor(dataKey: Buffer, purpose: Purpose | 'key file'): Buffer {
  return Buffer.from(hkdfSync('sha256', dataKey, Buffer.alloc(0), purpose, 32));
}
