import { setTimeout as sleep } from 'node:timers/promises';

import { Damage } from './damage.ts';
import { readBounded } from './read-bounded.ts';
import type { RevisionContext } from './revision-context.ts';
import { openSealedFile, type Header } from './sealed-file.ts';

/** A revision that proved itself; its form has not been looked at. */
export type LoadedRevision = { readonly header: Header; readonly json: unknown };

/** Where a revision belongs; part of its proof. */
export function revisionPlace(id: string, revision: number): string {
  return `${id}/${revision}`;
}

/**
 * Reads one revision. A file that somebody is still writing is waited for; one that stays short was
 * cut off.
 *
 * @throws Damage when it does not prove itself, StoreError `newer-version`, or what the disk reports.
 */
export async function loadRevision(
  context: RevisionContext,
  id: string,
  revision: number,
): Promise<LoadedRevision> {
  for (;;) {
    const path = context.names.path(id, revision);
    const { data, ageMs } = await readBounded(context.files, path, context.limits.maxBytes);
    try {
      const { header, body } = openSealedFile(context.seal, revisionPlace(id, revision), data);
      return { header, json: parseJson(body) };
    } catch (error) {
      const growing = error instanceof Damage && error.unfinished;
      if (!growing || Math.abs(ageMs) > context.limits.graceMs) throw error;
    }
    await sleep(50);
  }
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (error) {
    // Proven bytes that are no JSON were never written by this program.
    throw new Damage(error instanceof SyntaxError ? 'the body is not JSON' : 'the body');
  }
}
