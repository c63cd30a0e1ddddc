import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { z } from 'zod';

import { createDurable } from './create-durable.ts';
import { Damage } from './damage.ts';
import { loadRevision } from './load-revision.ts';
import { readBounded } from './read-bounded.ts';
import { damagedFolder, type RevisionContext } from './revision-context.ts';
import { checksumSeal } from './seal.ts';
import { openSealedFile, sealFile } from './sealed-file.ts';
import { StoreError, systemCode } from './store-error.ts';
import { writerName } from './writer-name.ts';

/** File, inside the casusboek, that says which casusboek it is. */
export const identityFile = 'notebook.json';

const identitySchema = z.object({ notebookId: z.string().min(1).max(80) });
const place = 'notebook';

/**
 * The id of the casusboek. Losing its file loses nothing: every revision names the casusboek it was
 * written for and proves itself by its own header, so the id is taken from a revision when the file is
 * missing or damaged, and made anew only when no revision can tell. A damaged file is put aside.
 *
 * @param context - Without an id: that is what this answers.
 * @throws What the disk reports. A folder that can't be written is no reason to fail when there are
 *   documents to read in it.
 */
export async function ensureIdentity(
  context: Omit<RevisionContext, 'notebookId'>,
): Promise<string> {
  const path = join(context.folder, identityFile);
  const known = await readIdentity(context, path);
  if (known !== undefined) return known;
  const recovered = await recoverIdentity(context);
  const notebookId = recovered ?? randomBytes(16).toString('base64url');
  try {
    return await writeIdentity(context, path, notebookId);
  } catch (error) {
    if (recovered === undefined || systemCode(error) === undefined) throw error;
    return recovered;
  }
}

type Context = Omit<RevisionContext, 'notebookId'>;

/** @returns Undefined when the file is missing, or damaged and now put aside. */
async function readIdentity(context: Context, path: string): Promise<string | undefined> {
  for (;;) {
    try {
      const { data, ageMs } = await readBounded(context.files, path, 64 * 1024);
      const read = parseIdentity(data);
      if (typeof read === 'string') return read;
      if (read.unfinished && Math.abs(ageMs) <= context.limits.graceMs) {
        await sleep(50);
        continue;
      }
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return undefined;
      if (!(error instanceof Damage)) throw error;
    }
    await setAside(context, path);
    return undefined;
  }
}

function parseIdentity(data: Buffer): string | Damage {
  try {
    const { body } = openSealedFile(checksumSeal, place, data);
    return identitySchema.parse(JSON.parse(body.toString('utf8'))).notebookId;
  } catch (error) {
    if (error instanceof Damage) return error;
    throw error;
  }
}

async function setAside(context: Context, path: string): Promise<void> {
  const aside = join(context.folder, damagedFolder);
  try {
    await context.files.makeFolder(aside);
    await context.files.rename(path, join(aside, `${writerName()}.${identityFile}`));
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}

/** The id that the first readable revision names; a few hundred tries are plenty. */
async function recoverIdentity(context: Context): Promise<string | undefined> {
  for (const id of context.names.ids().slice(0, 200)) {
    for (const revision of context.names.of(id)) {
      try {
        const named = { ...context, notebookId: '' };
        return (await loadRevision(named, id, revision)).header.notebook;
      } catch (error) {
        const unusable = error instanceof Damage || error instanceof StoreError;
        if (!unusable && systemCode(error) === undefined) throw error;
      }
    }
  }
  return undefined;
}

/** @returns The id that counts: another process may have been first. */
async function writeIdentity(context: Context, path: string, notebookId: string): Promise<string> {
  const body = Buffer.from(JSON.stringify({ notebookId }));
  const writer = { notebook: notebookId, by: writerName(), at: context.clock().toISOString() };
  try {
    await createDurable(context.files, path, sealFile(checksumSeal, place, writer, body));
    return notebookId;
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    return (await readIdentity(context, path)) ?? notebookId;
  }
}
