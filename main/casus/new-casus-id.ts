import { randomBytes } from 'node:crypto';

import { casusIdSchema, type CasusId } from '../domain/casus/casus.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new id: 48 bits of time in milliseconds, then 80 random bits, five to a character. */
export function newCasusId(now: Date): CasusId {
  const time = BigInt(now.getTime()) & 0xffff_ffff_ffffn;
  const bits = (time << 80n) | BigInt(`0x${randomBytes(10).toString('hex')}`);
  const characters = Array.from({ length: 26 }, (_, place) => {
    const digit = (bits >> BigInt(5 * (25 - place))) & 31n;
    return alphabet.charAt(Number(digit));
  });
  return casusIdSchema.parse(characters.join(''));
}
