import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describeError, type Log } from '../log.ts';
import { writeFileAtomically } from './atomic-write.ts';

/** Folder, in the folder for settings, with a note of each file that is being written elsewhere. */
const notesFolder = 'unfinished';
const partForm = /^\.maatstaf-[0-9a-f]{16}\.part$/u;
const noteForm = /^[0-9a-f]{16}\.txt$/u;

/**
 * Writes a whole file or nothing in a folder of the user. What a crash leaves of it may hold what
 * somebody wrote, so where it stands is noted first and {@link removeUnfinished} takes it away.
 *
 * @throws What the disk reports; then the file is as it was.
 */
export async function writeOutside(
  userData: string,
  filePath: string,
  data: Uint8Array,
): Promise<void> {
  const name = randomBytes(8).toString('hex');
  // Not the name that the user chose: that may say whom it is about.
  const part = path.join(path.dirname(path.resolve(filePath)), `.maatstaf-${name}.part`);
  const note = path.join(userData, notesFolder, `${name}.txt`);
  const isNoted = await noteDown(note, part);
  try {
    await writeFileAtomically(filePath, data, part);
  } finally {
    if (isNoted) await rm(note, { force: true });
  }
}

/** A full disk here is no reason not to write there: then nothing is noted. */
async function noteDown(note: string, part: string): Promise<boolean> {
  try {
    await mkdir(path.dirname(note), { recursive: true, mode: 0o700 });
    await writeFile(note, part, { mode: 0o600 });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return false;
  }
}

/** At the start, and never in the way of it: does {@link removeUnfinished}. */
export async function clearUp(userData: string, log: Log): Promise<void> {
  try {
    const files = await removeUnfinished(userData);
    if (files > 0) log.write('unfinished-removed', { files });
  } catch (error) {
    log.write('unfinished-not-removed', describeError(error));
  }
}

/**
 * Takes away what was left of files that were being written when the app ended.
 *
 * @returns How many there were. What is on a disk that is gone stays noted for a next start.
 */
export async function removeUnfinished(userData: string): Promise<number> {
  const folder = path.join(userData, notesFolder);
  let removed = 0;
  for (const name of (await listOrNone(folder)).filter((each) => noteForm.test(each))) {
    const note = path.join(folder, name);
    const part = await readFile(note, 'utf8');
    // A note that was cut off itself was made before there was a file.
    const isPart = path.isAbsolute(part) && partForm.test(path.basename(part));
    if (isPart && !(await isThere(path.dirname(part)))) continue;
    if (isPart) await rm(part, { force: true });
    await rm(note, { force: true });
    removed += 1;
  }
  return removed;
}

async function listOrNone(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function isThere(folder: string): Promise<boolean> {
  try {
    await readdir(folder);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
