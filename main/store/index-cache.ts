import { join } from 'node:path';

import { z } from 'zod';

import { Damage } from './damage.ts';
import { readBounded } from './read-bounded.ts';
import type { RevisionContext } from './revision-context.ts';
import { openSealedFile, sealFile } from './sealed-file.ts';
import { StoreError, systemCode } from './store-error.ts';
import { writerName } from './writer-name.ts';

/** File, inside the casusboek, with the summaries of all documents. Losing it costs time, never data. */
const indexFile = 'index.json';

const entriesSchema = z.array(z.tuple([z.string(), z.int().positive(), z.unknown()]));
/** A document's id, the revision that its summary was made from, and the summary. */
export type IndexEntry = z.infer<typeof entriesSchema>[number];

const place = 'index';
const largest = 256 * 1024 * 1024;

/** @returns The entries of the last {@link writeIndex}; none when there is nothing that proves itself. */
export async function readIndex(context: RevisionContext): Promise<readonly IndexEntry[]> {
  try {
    const { data } = await readBounded(context.files, join(context.folder, indexFile), largest);
    const { header, body } = openSealedFile(context.indexSeal, place, data);
    if (header.notebook !== context.notebookId) return [];
    return entriesSchema.parse(JSON.parse(body.toString('utf8')));
  } catch (error) {
    const rebuildable =
      error instanceof Damage || error instanceof StoreError || error instanceof z.ZodError;
    if (rebuildable || systemCode(error) !== undefined) return [];
    throw error;
  }
}

/** Saves the entries beside the old ones, then takes their place. Not durable: it is a cache. */
export async function writeIndex(
  context: RevisionContext,
  entries: readonly IndexEntry[],
): Promise<void> {
  const by = writerName();
  const writer = { notebook: context.notebookId, by, at: context.clock().toISOString() };
  const data = sealFile(context.indexSeal, place, writer, Buffer.from(JSON.stringify(entries)));
  const draft = join(context.folder, `index.${by}.tmp`);
  const file = await context.files.open(draft, 'wx');
  try {
    try {
      await file.writeFile(data);
    } finally {
      await file.close();
    }
    await context.files.rename(draft, join(context.folder, indexFile));
  } catch (error) {
    await context.files.unlink(draft);
    throw error;
  }
}
