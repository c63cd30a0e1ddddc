import { join } from 'node:path';

import { createDurable } from './create-durable.ts';
import { Damage } from './damage.ts';
import { listOrNone, unlinkIfThere } from './if-there.ts';
import { clearPresence } from './presence.ts';
import { readBounded } from './read-bounded.ts';
import { damagedFolder, largestAside, type RevisionContext } from './revision-context.ts';
import { openSealedFile, sealFile } from './sealed-file.ts';
import { writerName } from './writer-name.ts';

/** How the name of a file ends that was put aside and hidden, bytes and all. */
const hidden = /^(.+)\.[\w-]{12}\.hidden$/u;
const placeOf = (name: string) => `damaged/${name}`;

/** Moves a file to the folder for what can't be used; hidden when the casusboek is to be encrypted. */
export async function putAside(
  context: RevisionContext,
  path: string,
  name: string,
  target: 'keyed' | 'plain',
): Promise<void> {
  const folder = join(context.folder, damagedFolder);
  await context.files.makeFolder(folder);
  if (target === 'plain') {
    await context.files.rename(path, join(folder, name));
    return;
  }
  const { data } = await readBounded(context.files, path, largestAside);
  const by = writerName();
  const aside = `${name}.${by}.hidden`;
  const writer = { notebook: context.notebookId, by, at: context.clock().toISOString() };
  const file = sealFile(context.asideSeal, placeOf(aside), writer, data);
  await createDurable(context.files, join(folder, aside), file);
  await unlinkIfThere(context.files, path);
}

/** Drafts of the list that a crash left, and copies of it that a synchronisation program made: titles are in it. */
const strayIndex = /^(?!index\.json$).*index.*\.(?:tmp|json)$/u;

/** Hides or shows again what was put aside before, and removes what can be made anew. */
export async function convertAside(
  context: RevisionContext,
  target: 'keyed' | 'plain',
): Promise<void> {
  const { files, folder } = context;
  for (const name of await files.list(folder)) {
    if (strayIndex.test(name)) await unlinkIfThere(files, join(folder, name));
  }
  await clearPresence(context);
  const aside = join(folder, damagedFolder);
  for (const name of await listOrNone(context.files, aside)) {
    const shown = hidden.exec(name)?.[1];
    if (target === 'keyed' && shown === undefined) {
      await putAside(context, join(aside, name), name, target);
    } else if (target === 'plain' && shown !== undefined) {
      await showAgain(context, join(aside, name), name, join(aside, shown));
    }
  }
}

async function showAgain(
  context: RevisionContext,
  path: string,
  name: string,
  shown: string,
): Promise<void> {
  try {
    const { data } = await readBounded(context.files, path, largestAside);
    const { body } = openSealedFile(context.asideSeal, placeOf(name), data);
    // A name of its own: what an interrupted run left under the plain name may be half.
    await createDurable(context.files, `${shown}.${writerName()}`, body);
  } catch (error) {
    // A hidden file that was cut off still has its source beside it.
    if (error instanceof Damage) return;
    throw error;
  }
  await unlinkIfThere(context.files, path);
}
