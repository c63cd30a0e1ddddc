import { homedir } from 'node:os';
import { join } from 'node:path';

import { z } from 'zod';

import { createDurable } from '../create-durable.ts';
import type { FileSystem } from '../file-system.ts';
import { unlinkIfThere } from '../if-there.ts';
import { readBounded } from '../read-bounded.ts';
import { asStoreError, systemCode } from '../store-error.ts';
import { isInside } from '../usable-folder.ts';

/** Stays in the folder that a casusboek was moved from; somebody who opens that folder by hand can read it. */
export const movedNoteFile = 'VERPLAATST.txt';

const movedNoteSchema = z.strictObject({
  /** The moment of the move; `null` when the note can't be read any more. */
  at: z.iso.datetime().nullable(),
  /** Full path of the folder it went to; `null` where that belongs to one user and is not told. */
  to: z.string().max(500).nullable(),
});
export type MovedNote = z.infer<typeof movedNoteSchema>;

/** Before the line that the app itself reads. */
const mark = 'maatstaf: ';
const mostBytes = 16_384;
/**
 * Where every user has a folder of their own, which mostly bears their name; a share that is not shown ends
 * with a dollar.
 */
const ofUsers =
  /(?:^|[\\/])(?:(?:users?|gebruikers?|home)(?:s|dirs?|drives?|folders?|mappen|data)?|profiles?|profielen|documents and settings)\$?[\\/]/iu;

/**
 * The path of a folder as others may read it.
 *
 * @returns `null` for a folder of one user: its path names that person, and others can't come there.
 */
export function pathForOthers(folder: string): string | null {
  return ofUsers.test(folder) || isInside(folder, homedir()) ? null : folder;
}

/**
 * Leaves word in a folder that its casusboek went elsewhere; word that is there is replaced.
 *
 * @param when - The moment as people write it.
 * @throws StoreError with what the disk reports.
 */
export async function writeMovedNote(
  files: FileSystem,
  folder: string,
  note: MovedNote,
  when: string,
): Promise<void> {
  await removeMovedNote(files, folder);
  const path = join(folder, movedNoteFile);
  const text = noteText(note, when);
  await asStoreError(path, () => createDurable(files, path, Buffer.from(text, 'utf8')));
}

/**
 * What a folder says of a move.
 *
 * @returns `null` when it says nothing. A note that can't be read still says that there was a move.
 * @throws StoreError with what the disk reports.
 */
export async function readMovedNote(files: FileSystem, folder: string): Promise<MovedNote | null> {
  const path = join(folder, movedNoteFile);
  return asStoreError(path, async () => {
    try {
      const { data } = await readBounded(files, path, mostBytes);
      const line = data
        .toString('utf8')
        .split(/\r?\n/u)
        .find((one) => one.startsWith(mark));
      return movedNoteSchema.parse(JSON.parse(line?.slice(mark.length) ?? ''));
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
      if (systemCode(error) !== undefined) throw error;
      return { at: null, to: null };
    }
  });
}

/**
 * Takes the note away: this folder is where people work.
 *
 * @throws StoreError with what the disk reports.
 */
export async function removeMovedNote(files: FileSystem, folder: string): Promise<void> {
  const path = join(folder, movedNoteFile);
  await asStoreError(path, () => unlinkIfThere(files, path));
}

function noteText(note: MovedNote, when: string): string {
  const lines = [
    'Dit casusboek van Maatstaf is verplaatst.',
    '',
    `Wanneer: ${when}.`,
    note.to === null
      ? 'Waarheen: een map van één gebruiker. Vraag aan wie het casusboek verplaatste, waar het nu staat.'
      : `Waarheen: ${note.to}`,
    '',
    'Daar wordt verder gewerkt. Wat in deze map staat, is van vóór dat moment.',
    'Schrijf hier niet verder: wat je hier schrijft, zien anderen niet.',
    'Kies in Maatstaf bij Instellingen, "Waar je casusboek staat", de nieuwe map.',
    '',
    'Staan alle casussen in de nieuwe map? Dan mag deze map weg.',
    '',
    `${mark}${JSON.stringify(note)}`,
  ];
  return `${lines.join('\r\n')}\r\n`;
}
