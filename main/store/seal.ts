import { createHash } from 'node:crypto';

import { Damage } from './damage.ts';

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
   */
  open(place: string, sealed: Sealed): Buffer;
};

/** Proves by checksum and keeps the bytes readable in any editor. */
export const checksumSeal: Seal = {
  prove: (place, body) => ({ proof: checksum(place, body), body }),
  open(place, { proof, body }) {
    if (checksum(place, body) !== proof) throw new Damage('the checksum does not fit');
    return body;
  },
};

function checksum(place: string, body: Buffer): string {
  const hash = createHash('sha256').update(place).update('\0').update(body);
  return `sha256:${hash.digest('base64url')}`;
}
