import { join } from 'node:path';

import { z } from 'zod';

import { createSynced } from './create-durable.ts';
import { Damage } from './damage.ts';
import { listOrNone, unlinkIfThere } from './if-there.ts';
import { readBounded } from './read-bounded.ts';
import type { RevisionContext } from './revision-context.ts';
import { openSealedFile, sealFile } from './sealed-file.ts';
import { StoreError, systemCode } from './store-error.ts';
import { writerName } from './writer-name.ts';

/** Folder, inside the casusboek, that says who has it open. */
export const presenceFolder = 'open';

const signSchema = z.strictObject({
  /** Who, as the system names the account; and on which computer. */
  user: z.string().max(100),
  computer: z.string().max(100),
  /** The document that is open for writing; `null` for none. */
  id: z.string().max(40).nullable(),
  /** When that was opened, as an ISO moment of that computer. */
  since: z.iso.datetime(),
});
/** What somebody says of being there. It is sealed like the documents: it names a person. */
export type Sign = z.infer<typeof signSchema>;

const form = /^([\w-]{12})\.(\d{6,})\.json$/u;
const placeOf = (name: string, beat: number) => `open/${name}/${String(beat)}`;
const largest = 64 * 1024;
/** What nobody refreshed for this long was left by a crash; in milliseconds. */
const abandonedMs = 24 * 60 * 60 * 1_000;

/** One process that has the casusboek open. It only decides what is offered: the revisions protect. */
export type Presence = {
  /** Says what is open here, under a new name: the disk dates it, not this computer. */
  sign(context: RevisionContext, sign: Sign): Promise<void>;
  /**
   * Who else has it open.
   *
   * @param staleMs - Who did not sign for this long has left. Ages are told by the dates that the disk
   *   itself gave, so clocks need not agree.
   */
  others(context: RevisionContext, staleMs: number): Promise<readonly Sign[]>;
  /** Takes the sign away. */
  leave(context: RevisionContext): Promise<void>;
};

export function createPresence(): Presence {
  const name = writerName();
  let beat = 0;
  const fileOf = (context: RevisionContext, number: number) =>
    join(context.folder, presenceFolder, `${name}.${String(number).padStart(6, '0')}.json`);

  return {
    async sign(context, sign) {
      const { files, folder, notebookId: notebook, seal, clock } = context;
      await files.makeFolder(join(folder, presenceFolder));
      const next = beat + 1;
      const writer = { notebook, by: name, at: clock().toISOString() };
      const body = Buffer.from(JSON.stringify(sign));
      const data = sealFile(seal, placeOf(name, next), writer, body);
      await createSynced(files, fileOf(context, next), data);
      if (beat > 0) await unlinkIfThere(files, fileOf(context, beat));
      beat = next;
    },

    async others(context, staleMs) {
      const { files, folder } = context;
      const now = (await files.stat(fileOf(context, beat))).mtimeMs;
      const newest = new Map<string, { readonly beat: number; readonly file: string }>();
      for (const file of await listOrNone(files, join(folder, presenceFolder))) {
        const [, other, digits] = form.exec(file) ?? [];
        if (other === undefined || other === name) continue;
        const number = Number(digits);
        if (number > (newest.get(other)?.beat ?? 0)) newest.set(other, { beat: number, file });
      }
      const signs: Sign[] = [];
      for (const [other, { beat: number, file }] of newest) {
        const path = join(folder, presenceFolder, file);
        const age = await ageOf(context, path, now);
        if (age === undefined) continue;
        if (age > abandonedMs) await unlinkIfThere(files, path);
        else if (age <= staleMs) {
          const sign = await readSign(context, path, placeOf(other, number));
          if (sign !== undefined) signs.push(sign);
        }
      }
      return signs;
    },

    async leave(context) {
      if (beat > 0) await unlinkIfThere(context.files, fileOf(context, beat));
      beat = 0;
    },
  };
}

async function ageOf(
  { files }: RevisionContext,
  path: string,
  now: number,
): Promise<number | undefined> {
  try {
    return now - (await files.stat(path)).mtimeMs;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** @returns Undefined for what is being written, has just gone, or is sealed in another way. */
async function readSign(
  context: RevisionContext,
  path: string,
  place: string,
): Promise<Sign | undefined> {
  try {
    const { data } = await readBounded(context.files, path, largest);
    const { body } = openSealedFile(context.seal, place, data);
    return signSchema.safeParse(JSON.parse(body.toString('utf8'))).data;
  } catch (error) {
    if (error instanceof Damage || error instanceof StoreError) return undefined;
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Takes away every sign: a casusboek that is converted is signed anew by who has it open. */
export async function clearPresence(context: RevisionContext): Promise<void> {
  const folder = join(context.folder, presenceFolder);
  for (const name of await listOrNone(context.files, folder)) {
    if (form.test(name)) await unlinkIfThere(context.files, join(folder, name));
  }
}
