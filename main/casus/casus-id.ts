import { createHash, randomBytes } from 'node:crypto';

import { casusIdSchema, type CasusId } from '../domain/casus/casus.ts';
import { idCharacters } from '../notebook/id-characters.ts';

/** Characters of an id that tell the time. */
const timeLength = 10;

/** A new id: 48 bits of time in milliseconds, then 80 random bits. */
export function newCasusId(now: Date): CasusId {
  const time = BigInt(now.getTime()) & 0xffff_ffff_ffffn;
  const bits = (time << 80n) | BigInt(`0x${randomBytes(10).toString('hex')}`);
  const characters = Array.from({ length: 26 }, (_, place) => {
    const digit = (bits >> BigInt(5 * (25 - place))) & 31n;
    return idCharacters.charAt(Number(digit));
  });
  return casusIdSchema.parse(characters.join(''));
}

/**
 * The id for a copy of a text, beside the casus that it is a version of. The same text gives the same id,
 * so that whoever asks twice gets one copy.
 */
export function derivedId(id: CasusId, text: unknown): CasusId {
  const hash = createHash('sha256').update(id).update(JSON.stringify(text)).digest();
  const rest = [...hash.subarray(0, 26 - timeLength)].map((byte) => idCharacters.charAt(byte & 31));
  return casusIdSchema.parse(`${id.slice(0, timeLength)}${rest.join('')}`);
}

/** The day on which an id was made, such as `2026-11-22`; of a derived id that of the casus beside it. */
export function dayMade(id: CasusId): string {
  const time = Array.from(id.slice(0, timeLength)).reduce(
    (sum, each) => sum * 32 + idCharacters.indexOf(each),
    0,
  );
  return new Date(time % 2 ** 48).toISOString().slice(0, 10);
}
