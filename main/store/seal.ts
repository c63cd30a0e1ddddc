import { createHash } from 'node:crypto';

import { Damage } from './damage.ts';
import { StoreError } from './store-error.ts';

/** Bytes with the proof that they are the bytes that were saved. */
export type Sealed = { readonly proof: string; readonly body: Buffer };

/**
 * Makes bytes provable, and ties them to a place (document, revision and header), so that a file
 * which was edited, swapped or renamed is seen. A seal may also hide the bytes.
 */
export type Seal = {
  /** @returns A proof without spaces or newlines, and the bytes to keep. */
  prove(place: string, body: Buffer): Sealed;
  /**
   * @returns The bytes that were given to `prove`.
   * @throws Damage when the proof does not fit the place and the bytes.
   * @throws StoreError `locked` when they were sealed with a key and this seal has none.
   */
  open(place: string, sealed: Sealed): Buffer;
};

/** How the proof of a seal with a key begins. */
export const keyedPrefix = 'a256gcm:';

/** Whether a file or a proof that begins like this was sealed with a key. */
export function isKeyed(start: string): boolean {
  return start.startsWith(keyedPrefix);
}

/** Proves by checksum and keeps the bytes readable in any editor. */
export const checksumSeal: Seal = {
  prove: (place, body) => ({ proof: checksum(place, body), body }),
  open(place, { proof, body }) {
    // No damage: nothing may be put aside or fall back for it.
    if (isKeyed(proof)) throw new StoreError('locked', 'casusboek');
    if (checksum(place, body) !== proof) throw new Damage('the checksum does not fit');
    return body;
  },
};

function checksum(place: string, body: Buffer): string {
  const hash = createHash('sha256').update(place).update('\0').update(body);
  return `sha256:${hash.digest('base64url')}`;
}
