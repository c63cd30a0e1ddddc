import { basename, dirname, join } from 'node:path';

import { putAside } from './convert-aside.ts';
import { createDurable } from './create-durable.ts';
import { Damage } from './damage.ts';
import { listHistories, listHistory } from './history-files.ts';
import { listPacks, resealPack } from './history-pack.ts';
import { unlinkIfThere } from './if-there.ts';
import { revisionPlace } from './load-revision.ts';
import { readBounded } from './read-bounded.ts';
import { largestAside, type RevisionContext } from './revision-context.ts';
import { revisionName } from './revision-name.ts';
import { isKeyed, keyedPrefix } from './seal.ts';
import { openSealedFile, sealPacked } from './sealed-file.ts';
import { systemCode } from './store-error.ts';
import { writerName } from './writer-name.ts';

/**
 * Gives every earlier version the seal that the context writes: a file with the other name first,
 * durably, and only then away with the one it was made from. What can't be read is put aside with its
 * bytes.
 *
 * @returns How many versions were converted; 0 when all of them already had this seal.
 */
export async function convertHistory(
  context: RevisionContext,
  target: 'keyed' | 'plain',
): Promise<number> {
  let converted = 0;
  for (const id of await listHistories(context)) {
    for (const { path, revision } of await listHistory(context, id)) {
      if (await hasSeal(context, path, target)) continue;
      const reseal = () => resealVersion(context, id, revision, path);
      await convertOrPutAside(context, path, target, reseal);
      converted += 1;
    }
    for (const path of await listPacks(context, id)) {
      if (await hasSeal(context, path, target)) continue;
      await convertOrPutAside(context, path, target, () => resealPack(context, id, path));
      converted += 1;
    }
  }
  return converted;
}

/** Takes a file away once there is one with the other seal; what can't be read is put aside. */
async function convertOrPutAside(
  context: RevisionContext,
  path: string,
  target: 'keyed' | 'plain',
  reseal: () => Promise<void>,
): Promise<void> {
  try {
    await reseal();
    await unlinkIfThere(context.files, path);
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    await putAside(context, path, basename(path), target);
  }
}

async function resealVersion(
  { files, seal, limits }: RevisionContext,
  id: string,
  revision: number,
  path: string,
): Promise<void> {
  const { data } = await readBounded(files, path, limits.maxBytes);
  const { header, body } = openSealedFile(seal, revisionPlace(id, revision), data);
  const file = sealPacked(seal, revisionPlace(id, revision), header, body);
  const name = revisionName(id, revision).replace(/\.json$/u, `.${writerName()}.json`);
  await createDurable(files, join(dirname(path), name), file);
}

/** Whether a file was sealed with a key, or was not, as asked; one that is gone needs nothing. */
export async function hasSeal(
  context: RevisionContext,
  path: string,
  target: 'keyed' | 'plain',
): Promise<boolean> {
  try {
    const { data } = await readBounded(context.files, path, largestAside);
    const start = data.toString('latin1', 0, keyedPrefix.length);
    return isKeyed(start) === (target === 'keyed');
  } catch (error) {
    // Gone, or larger than anything we write: nothing of ours to convert.
    if (systemCode(error) === 'ENOENT' || error instanceof Damage) return true;
    throw error;
  }
}
