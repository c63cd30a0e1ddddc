import { basename, join } from 'node:path';

import { z } from 'zod';

import { createDurable, syncFolder } from './create-durable.ts';
import { Damage } from './damage.ts';
import { dayOf, historyOf, listHistory } from './history-files.ts';
import { listOrNone, unlinkIfThere } from './if-there.ts';
import { revisionPlace } from './load-revision.ts';
import { readBounded } from './read-bounded.ts';
import {
  damagedFolder,
  historyFolder,
  largestAside,
  type RevisionContext,
} from './revision-context.ts';
import { openSealedFile, sealPacked } from './sealed-file.ts';
import { StoreError, systemCode } from './store-error.ts';
import { writerName } from './writer-name.ts';

const versionsSchema = z.array(
  z.strictObject({
    revision: z.int().positive(),
    by: z.string(),
    at: z.string(),
    json: z.unknown(),
  }),
);
/** A version in a pack: its number, who wrote it and when, and its text. */
export type PackedVersion = z.infer<typeof versionsSchema>[number];

/** What is in the packs of a document, oldest first, and which files that was read from, or could not be. */
export type Packs = {
  readonly versions: readonly PackedVersion[];
  readonly paths: readonly string[];
  readonly damaged: readonly string[];
};

const placeOf = (id: string) => `history/${id}`;
const packName = (id: string) => `${id}.versions.${writerName()}.json`;

/** Packs of a document, with copies that a synchronisation program made of them. */
export async function listPacks(context: RevisionContext, id: string): Promise<readonly string[]> {
  const folder = historyOf(context, id);
  const names = await listOrNone(context.files, folder);
  return names.flatMap((name) =>
    name.includes(`${id}.versions.`) && name.endsWith('.json') ? [join(folder, name)] : [],
  );
}

/**
 * The versions in the packs of a document. A pack that can't be read is left out.
 *
 * @throws What the disk reports.
 */
export async function readPacks(context: RevisionContext, id: string): Promise<Packs> {
  const versions: PackedVersion[] = [];
  const paths: string[] = [];
  const damaged: string[] = [];
  for (const path of await listPacks(context, id)) {
    try {
      versions.push(...(await readPack(context, id, path)).versions);
      paths.push(path);
    } catch (error) {
      if (error instanceof Damage) damaged.push(path);
      else if (!(error instanceof StoreError) && systemCode(error) !== 'ENOENT') throw error;
    }
  }
  return { versions: inOrder(versions), paths, damaged };
}

/** @throws Damage, StoreError `newer-version`, and what the disk reports. */
async function readPack({ files, seal }: RevisionContext, id: string, path: string) {
  const { data } = await readBounded(files, path, largestAside);
  const { header, body } = openSealedFile(seal, placeOf(id), data);
  const versions = versionsSchema.safeParse(JSON.parse(body.toString('utf8')));
  if (!versions.success) throw new Damage('the list of versions');
  return { header, versions: versions.data };
}

/**
 * Puts all versions of a document in one file: next to each other they take little more room than one.
 * That file is on the disk, and has been read back, before any that it replaces is taken away. Over the
 * limit, a version that was not the last of its day is left out first, then the oldest.
 *
 * @param more - Versions that have no file in the history yet.
 * @param isWanted - Asked once the file is on the disk, before anything is taken away.
 * @returns Whether it was done; not when another process was busy with the same.
 * @throws What the disk reports; then every version still has its file.
 */
export async function packHistory(
  context: RevisionContext,
  id: string,
  more: readonly PackedVersion[] = [],
  isWanted: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<boolean> {
  const { files, clock, notebookId: notebook, seal, limits } = context;
  const packs = await readPacks(context, id);
  const loose = await readLoose(context, id);
  if (loose === undefined) return false;
  const all = inOrder([...packs.versions, ...loose.map(({ version }) => version), ...more]);
  const kept = withinLimit(all, limits.versions);
  await files.makeFolder(join(context.folder, historyFolder));
  await files.makeFolder(historyOf(context, id));
  await syncFolder(files, context.folder);
  await syncFolder(files, join(context.folder, historyFolder));
  const path = join(historyOf(context, id), packName(id));
  const writer = { notebook, by: writerName(), at: clock().toISOString() };
  const body = Buffer.from(JSON.stringify(kept));
  await createDurable(files, path, sealPacked(seal, placeOf(id), writer, body));
  if ((await readPack(context, id, path)).versions.length !== kept.length) {
    throw new StoreError('not-available', id);
  }
  if (!(await isWanted())) {
    await unlinkIfThere(files, path);
    return false;
  }
  for (const { path: old } of loose) await unlinkIfThere(files, old);
  for (const old of packs.paths) await unlinkIfThere(files, old);
  for (const old of packs.damaged) await setAside(context, old);
  return true;
}

/** Out of the way, bytes and all; most were cut off by a crash, and everything in them is elsewhere. */
async function setAside({ files, folder }: RevisionContext, path: string): Promise<void> {
  const aside = join(folder, damagedFolder);
  await files.makeFolder(aside);
  await files.rename(path, join(aside, basename(path)));
}

/** Gives a pack the seal that the context writes, under another name; the caller takes the old one away. */
export async function resealPack(
  context: RevisionContext,
  id: string,
  path: string,
): Promise<void> {
  const { header, versions } = await readPack(context, id, path);
  const body = Buffer.from(JSON.stringify(versions));
  const file = sealPacked(context.seal, placeOf(id), header, body);
  await createDurable(context.files, join(historyOf(context, id), packName(id)), file);
}

type Loose = { readonly path: string; readonly version: PackedVersion };

/** Versions with a file of their own that can be read; undefined when one vanished meanwhile. */
async function readLoose(
  context: RevisionContext,
  id: string,
): Promise<readonly Loose[] | undefined> {
  const { files, seal } = context;
  const found: Loose[] = [];
  for (const { revision, path } of await listHistory(context, id)) {
    try {
      const { data } = await readBounded(files, path, largestAside);
      const { header, body } = openSealedFile(seal, revisionPlace(id, revision), data);
      const { by, at } = header;
      const json: unknown = JSON.parse(body.toString('utf8'));
      found.push({ path, version: { revision, by, at, json } });
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return undefined;
      // What can't be read keeps its file, bytes and all.
      const isUnusable = error instanceof Damage || error instanceof SyntaxError;
      if (!isUnusable && !(error instanceof StoreError)) throw error;
    }
  }
  return found;
}

/** Oldest first, each once. */
function inOrder(versions: readonly PackedVersion[]): readonly PackedVersion[] {
  const byName = new Map(versions.map((each) => [`${each.revision} ${each.by} ${each.at}`, each]));
  return [...byName.values()].sort((a, b) => a.revision - b.revision || (a.at < b.at ? -1 : 1));
}

function withinLimit(all: readonly PackedVersion[], most: number): readonly PackedVersion[] {
  const kept = [...all];
  while (kept.length > most) {
    const isWithinDay = (each: PackedVersion, place: number) => {
      const next = kept[place + 1];
      return next !== undefined && dayOf(each) === dayOf(next);
    };
    kept.splice(Math.max(kept.findIndex(isWithinDay), 0), 1);
  }
  return kept;
}
