import { createHash } from 'node:crypto';

import { z } from 'zod';

import { Damage } from '../damage.ts';
import { isKeyed, type Seal } from '../seal.ts';

/** What one line holds: an entry, and the hash of the one before it. */
const linkSchema = z.strictObject({ prev: z.string(), entry: z.unknown() });
type Link = z.infer<typeof linkSchema>;

/** A line that proved itself. `hash` is what the next one must carry. */
export type LogLine = Link & { readonly hash: string; readonly body: Buffer };

/** What the very first entry of a casusboek carries in place of a hash. */
export const chainStart = 'start';

/** The bytes of an entry, with the hash of the one before it. */
export function linkBody(prev: string, entry: unknown): Buffer {
  return Buffer.from(JSON.stringify({ prev, entry } satisfies Link));
}

/** The hash that ties an entry to the next one; over what it says, so that it outlives another seal. */
export function hashOf(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64url');
}

/** A line of a log file, newline and all, sealed for its segment and its place in it. */
export function sealLine(seal: Seal, segment: number, place: number, body: Buffer): Buffer {
  const sealed = seal.prove(placeOf(segment, place), body);
  const payload = sealed.body.toString(isKeyed(sealed.proof) ? 'base64url' : 'utf8');
  return Buffer.from(`${sealed.proof} ${payload}\n`);
}

/**
 * Opens what {@link sealLine} made; `line` is without its newline.
 *
 * @throws Damage when it does not prove itself at this place.
 */
export function openLine(seal: Seal, segment: number, place: number, line: string): LogLine {
  const space = line.indexOf(' ');
  const proof = line.slice(0, Math.max(space, 0));
  const payload = line.slice(space + 1);
  const body = seal.open(placeOf(segment, place), {
    proof,
    body: Buffer.from(payload, isKeyed(proof) ? 'base64url' : 'utf8'),
  });
  return { ...parseLink(body), hash: hashOf(body), body };
}

const placeOf = (segment: number, place: number) => `logboek/${String(segment)}/${String(place)}`;

function parseLink(body: Buffer): Link {
  try {
    return linkSchema.parse(JSON.parse(body.toString('utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) throw new Damage('a log line');
    throw error;
  }
}
