import { join } from 'node:path';

import { Damage } from './damage.ts';
import { unlinkIfThere } from './if-there.ts';
import { revisionPlace } from './load-revision.ts';
import { readBounded } from './read-bounded.ts';
import type { RevisionContext } from './revision-context.ts';
import { readRevisionName } from './revision-name.ts';
import { openSealedFile } from './sealed-file.ts';
import { StoreError, systemCode } from './store-error.ts';

/** A second version of a document, that a synchronisation program kept; `json` is undefined when it can't be read. */
export type ConflictFile = {
  readonly id: string;
  readonly file: string;
  readonly json: unknown;
};

/** The second versions there are. They are never used by themselves, and never removed by themselves. */
export async function listConflictFiles(
  context: RevisionContext,
): Promise<readonly ConflictFile[]> {
  await context.names.scan();
  const found: ConflictFile[] = [];
  for (const { id, file } of context.names.copies()) {
    found.push({ id, file, json: await read(context, file) });
  }
  return found;
}

/** @throws StoreError `not-found` when there is no such second version. */
export async function removeConflictFile(context: RevisionContext, file: string): Promise<void> {
  await context.names.scan();
  if (!context.names.copies().some((copy) => copy.file === file)) {
    throw new StoreError('not-found', 'copy');
  }
  await unlinkIfThere(context.files, join(context.names.folder, file));
  context.problems.settle(file);
  await context.names.scan();
}

/** The proof speaks of the document and the number, which the longer name still tells. */
async function read(context: RevisionContext, file: string): Promise<unknown> {
  const name = readRevisionName(file);
  if (name === undefined) return undefined;
  try {
    const path = join(context.names.folder, file);
    const { data } = await readBounded(context.files, path, context.limits.maxBytes);
    const place = revisionPlace(name.id, name.revision);
    return JSON.parse(openSealedFile(context.seal, place, data).body.toString('utf8'));
  } catch (error) {
    const unusable = error instanceof Damage || error instanceof SyntaxError;
    if (unusable || error instanceof StoreError || systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
