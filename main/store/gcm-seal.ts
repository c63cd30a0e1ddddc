import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

import { Damage } from './damage.ts';
import { checksumSeal, isKeyed, keyedPrefix, type Seal } from './seal.ts';

const form = new RegExp(`^${keyedPrefix}([\\w-]{16})\\.([\\w-]{22})$`, 'u');

/**
 * Hides the bytes and proves them with AES-256-GCM; only who has the key can read or make them. The
 * place is authenticated along, so that a file that was swapped, renamed or rolled back is seen.
 *
 * @param key - 32 bytes, for this one purpose.
 */
export function gcmSeal(key: Buffer): Seal {
  return {
    prove(place, body) {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place));
      const hidden = Buffer.concat([cipher.update(body), cipher.final()]);
      const tag = cipher.getAuthTag().toString('base64url');
      return { proof: `${keyedPrefix}${iv.toString('base64url')}.${tag}`, body: hidden };
    },
    open(place, { proof, body }) {
      const [, iv, tag] = form.exec(proof) ?? [];
      if (iv === undefined || tag === undefined) throw new Damage('not sealed with a key');
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'), {
        authTagLength: 16,
      });
      decipher.setAAD(Buffer.from(place)).setAuthTag(Buffer.from(tag, 'base64url'));
      const plain = decipher.update(body);
      try {
        return Buffer.concat([plain, decipher.final()]);
      } catch (error) {
        throw new Damage(error instanceof Error ? 'authentication' : 'seal');
      }
    },
  };
}

/**
 * For a casusboek on its way from one seal to the other: reads both, writes one. Only in use until the
 * last file has been converted; after that a file without a key must not be believed.
 */
export function eitherSeal(writes: 'keyed' | 'plain', keyed: Seal): Seal {
  const writer = writes === 'keyed' ? keyed : checksumSeal;
  return {
    prove: (place, body) => writer.prove(place, body),
    open: (place, sealed) => (isKeyed(sealed.proof) ? keyed : checksumSeal).open(place, sealed),
  };
}
