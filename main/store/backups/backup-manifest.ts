import { join } from 'node:path';

import { z } from 'zod';

import { backupReasons } from '../../domain/backup/keep-backups.ts';
import { createDurable } from '../create-durable.ts';
import { Damage } from '../damage.ts';
import type { FileSystem } from '../file-system.ts';
import { listOrNone } from '../if-there.ts';
import { readBounded } from '../read-bounded.ts';
import { checksumSeal } from '../seal.ts';
import { openSealedFile, sealFile } from '../sealed-file.ts';
import { writerName } from '../writer-name.ts';

const fileSchema = z.strictObject({
  /** Such as `casussen/<id>.000012.json`. */
  path: z.string().max(200),
  bytes: z.int().nonnegative(),
  /** Of the bytes as they stand in the file, so of what can't be read when it is encrypted. */
  sha256: z.string().length(43),
});
export type BackupFile = z.infer<typeof fileSchema>;

const manifestSchema = z.strictObject({
  format: z.literal(1),
  notebookId: z.string(),
  /** Of the key that it was encrypted with; empty when it was not. */
  keyId: z.string(),
  reason: z.enum(backupReasons),
  createdAt: z.iso.datetime(),
  /** Documents that could not be read, and so are not in it. */
  unreadable: z.int().nonnegative(),
  files: z.array(fileSchema),
});
/** What a backup says of itself. It is written last: a backup without one was never finished. */
export type BackupManifest = z.infer<typeof manifestSchema>;

const form = /^manifest\.(\d{6})\.json$/u;
const nameOf = (number: number) => `manifest.${String(number).padStart(6, '0')}.json`;
const placeOf = (backup: string, number: number) => `backup/${backup}/${String(number)}`;
const largest = 64 * 1024 * 1024;

/**
 * The newest manifest in the folder of a backup that proves itself.
 *
 * @param backup - Name of that folder; a manifest of another backup does not count.
 * @returns Undefined when the backup was never finished, or was being removed.
 */
export async function readManifest(
  files: FileSystem,
  folder: string,
  backup: string,
): Promise<BackupManifest | undefined> {
  for (const number of await manifestNumbers(files, folder)) {
    try {
      const { data } = await readBounded(files, join(folder, nameOf(number)), largest);
      const { body } = openSealedFile(checksumSeal, placeOf(backup, number), data);
      const manifest = manifestSchema.safeParse(JSON.parse(body.toString('utf8')));
      if (manifest.success) return manifest.data;
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
    }
  }
  return undefined;
}

/** Adds a manifest, and removes those before it once it is on the disk. */
export async function writeManifest(
  files: FileSystem,
  folder: string,
  backup: string,
  manifest: BackupManifest,
): Promise<void> {
  const earlier = await manifestNumbers(files, folder);
  const number = (earlier[0] ?? 0) + 1;
  const { notebookId: notebook, createdAt: at } = manifest;
  const body = Buffer.from(JSON.stringify(manifest));
  const writer = { notebook, by: writerName(), at };
  const file = sealFile(checksumSeal, placeOf(backup, number), writer, body);
  await createDurable(files, join(folder, nameOf(number)), file);
  for (const old of earlier) await files.unlink(join(folder, nameOf(old)));
}

/** Makes a backup count as unfinished: the first step of removing it. */
export async function removeManifests(files: FileSystem, folder: string): Promise<void> {
  for (const number of await manifestNumbers(files, folder)) {
    await files.unlink(join(folder, nameOf(number)));
  }
}

/** Newest first. */
async function manifestNumbers(files: FileSystem, folder: string): Promise<number[]> {
  const names = await listOrNone(files, folder);
  const numbers = names.flatMap((name) => {
    const [, digits] = form.exec(name) ?? [];
    return digits === undefined ? [] : [Number(digits)];
  });
  return numbers.sort((a, b) => b - a);
}
