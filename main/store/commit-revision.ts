import { createDurable } from './create-durable.ts';
import { Damage } from './damage.ts';
import { unlinkIfThere } from './if-there.ts';
import { loadRevision, revisionPlace } from './load-revision.ts';
import type { RevisionContext } from './revision-context.ts';
import { readRevisionName, revisionName } from './revision-name.ts';
import { sealPacked } from './sealed-file.ts';
import { StoreError, systemCode } from './store-error.ts';

/** What is to be saved: its bytes, the revision it builds on, and who writes. */
export type Draft = {
  readonly id: string;
  /** Number that was newest when the writer read the document; 0 for a new one. */
  readonly base: number;
  readonly body: Buffer;
  /** Random name of the writer, so that it knows its own failed saves again. */
  readonly by: string;
};

/** More bytes than proof and header together take. */
const headerRoom = 1_024;

/**
 * Compare-and-swap: makes the next revision, durably, if nobody saved since `base`. The number must be
 * free, and the base must still be there afterwards: a base is always pruned before its successor.
 *
 * @returns The number of the new revision.
 * @throws StoreError `changed-elsewhere`; RangeError when the body is over the limit; and whatever the
 *   disk reports, in which case nothing of it is left.
 */
export async function commitRevision(context: RevisionContext, draft: Draft): Promise<number> {
  if (draft.body.length + headerRoom > context.limits.maxBytes)
    throw new RangeError('too large to save');
  for (let revision = draft.base + 1; ; revision += 1) {
    if (readRevisionName(revisionName(draft.id, revision)) === undefined) {
      throw new RangeError(`revision ${revision} has no name`);
    }
    if (!(await create(context, draft, revision))) continue;
    await requireBase(context, draft, revision);
    context.names.add(draft.id, revision);
    return revision;
  }
}

/** @returns Whether the number was free, or else may be stepped over: the next one is tried. */
async function create(context: RevisionContext, draft: Draft, revision: number): Promise<boolean> {
  const { notebookId: notebook, seal, clock, names, files, stamps } = context;
  const writer = { notebook, by: draft.by, at: clock().toISOString() };
  const file = sealPacked(seal, revisionPlace(draft.id, revision), writer, draft.body);
  try {
    await createDurable(files, names.path(draft.id, revision), file);
    stamps.set(revisionName(draft.id, revision), writer);
    return true;
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  }
  const other = await loadTaken(context, draft.id, revision);
  if (other !== undefined && other.header.by !== draft.by) {
    throw new StoreError('changed-elsewhere', draft.id);
  }
  return false;
}

/** Who took a number; undefined for a save that was cut off. */
async function loadTaken(context: RevisionContext, id: string, revision: number) {
  try {
    return await loadRevision(context, id, revision);
  } catch (error) {
    if (error instanceof Damage) return undefined;
    if (systemCode(error) === 'ENOENT') throw new StoreError('changed-elsewhere', id, error);
    throw error;
  }
}

async function requireBase(
  context: RevisionContext,
  { id, base }: Draft,
  revision: number,
): Promise<void> {
  if (base === 0) return;
  try {
    await context.files.stat(context.names.path(id, base));
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    // Whoever saved in between may have pruned it by now.
    await unlinkIfThere(context.files, context.names.path(id, revision));
    throw new StoreError('changed-elsewhere', id, error);
  }
}
