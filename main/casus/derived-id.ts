import { createHash } from 'node:crypto';

import { casusIdSchema, type CasusId } from '../domain/casus/casus.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
/** Characters of an id that tell the time. */
const timeLength = 10;

/**
 * The id for a copy of a text, beside the casus that it is a version of. The same text gives the same id,
 * so that whoever asks twice gets one copy.
 */
export function derivedId(id: CasusId, text: unknown): CasusId {
  const hash = createHash('sha256').update(id).update(JSON.stringify(text)).digest();
  const rest = [...hash.subarray(0, 26 - timeLength)].map((byte) => alphabet.charAt(byte & 31));
  return casusIdSchema.parse(`${id.slice(0, timeLength)}${rest.join('')}`);
}
