import { join } from 'node:path';

import { z } from 'zod';

import { commitRevision } from '../commit-revision.ts';
import { createDurable, syncFolder } from '../create-durable.ts';
import { Damage } from '../damage.ts';
import { listOrNone, unlinkIfThere } from '../if-there.ts';
import { loadRevision } from '../load-revision.ts';
import { newestRevision } from '../newest-revision.ts';
import { pruneRevisions } from '../prune-revisions.ts';
import { readBounded } from '../read-bounded.ts';
import { largestAside, type RevisionContext } from '../revision-context.ts';
import { openSealedFile, sealFile } from '../sealed-file.ts';
import { StoreError, systemCode } from '../store-error.ts';
import { writerName } from '../writer-name.ts';

const stepsSchema = z.array(
  z.strictObject({ id: z.string(), base: z.int().nonnegative(), json: z.unknown() }),
);
/** One document that is brought in: its id, the newest revision when that was decided, and its text. */
export type IncomingStep = z.infer<typeof stepsSchema>[number];

/** Folder, inside the casusboek, of what is being brought in. */
const incomingFolder = 'incoming';

const form = /^([\w-]{12})\.json$/u;
const placeOf = (name: string) => `incoming/${name}`;
/** Bytes of all documents that are brought in at once. */
export const mostIncoming = largestAside - 1024 * 1024;
const tries = 5;

/**
 * Brings documents in, all or none: what is to be saved is on the disk as a whole before the first of it
 * is saved, and whoever opens the casusboek after a crash goes on with it. What counted until then stays
 * in the history.
 *
 * @throws RangeError when it is too much; what the disk reports: before the first save nothing has
 *   changed, after it the next opening finishes the work.
 */
export async function bringIn(
  context: RevisionContext,
  steps: readonly IncomingStep[],
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const { files, folder, notebookId: notebook } = context;
  const body = Buffer.from(JSON.stringify(steps));
  if (body.length > mostIncoming) throw new RangeError('too much to bring in at once');
  const by = writerName();
  const writer = { notebook, by, at: context.clock().toISOString() };
  await files.makeFolder(join(folder, incomingFolder));
  await syncFolder(files, folder);
  const path = join(folder, incomingFolder, `${by}.json`);
  await createDurable(files, path, sealFile(context.seal, placeOf(by), writer, body));
  await saveAll(context, by, steps, onProgress);
  await unlinkIfThere(files, path);
}

/**
 * Goes on with what was being brought in when the app ended. A list that was cut off never began, and is
 * removed.
 *
 * @throws What the disk reports; the work goes on at the next opening.
 */
export async function finishIncoming(context: RevisionContext): Promise<void> {
  for (const by of await unfinishedIncoming(context)) {
    const path = join(context.folder, incomingFolder, `${by}.json`);
    const steps = await readSteps(context, by, path);
    if (steps !== undefined) await saveAll(context, by, steps, () => undefined);
    await unlinkIfThere(context.files, path);
  }
}

/** What is still to be brought in; its files are sealed like the casussen. */
export async function unfinishedIncoming({
  files,
  folder,
}: Pick<RevisionContext, 'files' | 'folder'>): Promise<readonly string[]> {
  const names = await listOrNone(files, join(folder, incomingFolder));
  return names.flatMap((name) => form.exec(name)?.[1] ?? []);
}

async function readSteps(
  context: RevisionContext,
  by: string,
  path: string,
): Promise<readonly IncomingStep[] | undefined> {
  try {
    const { data } = await readBounded(context.files, path, largestAside);
    const { body } = openSealedFile(context.seal, placeOf(by), data);
    return stepsSchema.parse(JSON.parse(body.toString('utf8')));
  } catch (error) {
    if (error instanceof Damage || systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function saveAll(
  context: RevisionContext,
  by: string,
  steps: readonly IncomingStep[],
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  let done = 0;
  for (const step of steps) {
    if (!(await isSaved(context, by, step))) await save(context, by, step);
    done += 1;
    onProgress(done, steps.length);
  }
}

/** Whether an earlier run saved this step, also when somebody went on writing since. */
async function isSaved(context: RevisionContext, by: string, step: IncomingStep): Promise<boolean> {
  for (const revision of context.names.of(step.id)) {
    if (revision <= step.base) return false;
    try {
      if ((await loadRevision(context, step.id, revision)).header.by === by) return true;
    } catch (error) {
      if (!(error instanceof Damage) && systemCode(error) !== 'ENOENT') throw error;
    }
  }
  return false;
}

async function save(context: RevisionContext, by: string, step: IncomingStep): Promise<void> {
  const { id } = step;
  const body = Buffer.from(JSON.stringify(step.json));
  for (let attempt = 1; ; attempt += 1) {
    try {
      await commitRevision(context, { id, base: context.names.head(id), body, by });
      break;
    } catch (error) {
      const isElsewhere = error instanceof StoreError && error.code === 'changed-elsewhere';
      if (!isElsewhere || attempt === tries) throw error;
      await context.names.scan();
    }
  }
  await reportDamaged(context, id);
  context.problems.mend(id);
  await pruneRevisions(context, id, context.limits.keep);
}

/** Reads what there is, so that pruning knows which revisions are damaged and have to be kept. */
async function reportDamaged(context: RevisionContext, id: string): Promise<void> {
  await newestRevision(context, id);
}
