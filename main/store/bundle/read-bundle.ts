import { buffer } from 'node:stream/consumers';

import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { z } from 'zod';

import { checksumOf } from '../backups/write-backup.ts';
import {
  BundleError,
  bundleLimits,
  bundleManifestSchema,
  documentId,
  harmlessBytes,
  manifestName,
  type BundleLimits,
  type BundleManifest,
} from './bundle-form.ts';

/** What was in a file; `json` is undefined for a document that is not what was packed. */
export type ReadBundle = {
  readonly createdAt: string;
  readonly documents: readonly { readonly id: string; readonly json: unknown }[];
};

/**
 * Unpacks what {@link writeBundle} made, into memory. Everything about the entries is checked before the
 * first is unpacked: their names, number, sizes and that they do not overlap.
 *
 * @throws BundleError; nothing of the file may be used then.
 */
export async function readBundle(
  data: Buffer,
  limits: BundleLimits = bundleLimits,
): Promise<ReadBundle> {
  if (data.length > limits.fileBytes) throw new BundleError('too-large', 'the file');
  if (data.toString('latin1', 0, 2) !== 'PK') throw new BundleError('no-bundle', 'not a zip');
  const zip = await orDamaged(() =>
    fromBufferPromise(data, { lazyEntries: true, autoClose: false, strictFileNames: true }),
  );
  try {
    const entries = await listEntries(zip, limits);
    const manifest = await readManifest(zip, entries);
    return { createdAt: manifest.createdAt, documents: await readAll(zip, entries, manifest) };
  } finally {
    zip.close();
  }
}

type Entries = ReadonlyMap<string, Entry>;

async function listEntries(zip: ZipFile, limits: BundleLimits): Promise<Entries> {
  if (zip.entryCount > limits.entries) throw new BundleError('too-large', 'entries');
  const entries = new Map<string, Entry>();
  let [packed, unpacked] = [0, 0];
  await orDamaged(async () => {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName;
      if (name !== manifestName && documentId(name) === undefined) {
        throw new BundleError('no-bundle', 'an entry with another name');
      }
      if (entries.has(name) || entry.isEncrypted() || !entry.canDecodeFileData()) {
        throw new BundleError('damaged', 'an entry');
      }
      packed += entry.compressedSize;
      unpacked += entry.uncompressedSize;
      if (entry.uncompressedSize > limits.entryBytes || unpacked > limits.totalBytes) {
        throw new BundleError('too-large', 'unpacked');
      }
      entries.set(name, entry);
    }
  });
  if (unpacked > harmlessBytes && unpacked > packed * limits.ratio) {
    throw new BundleError('too-large', 'unpacked far larger than packed');
  }
  await refuseOverlap(zip, [...entries.values()]);
  return entries;
}

/** Entries that share bytes unpack to more than the file can hold honestly. */
async function refuseOverlap(zip: ZipFile, entries: readonly Entry[]): Promise<void> {
  const parts: { readonly start: number; readonly end: number }[] = [];
  for (const entry of entries) {
    const { fileDataStart } = await orDamaged(() =>
      zip.readLocalFileHeaderPromise(entry, { minimal: true }),
    );
    const end = fileDataStart + entry.compressedSize;
    parts.push({ start: entry.relativeOffsetOfLocalHeader, end });
  }
  parts.sort((a, b) => a.start - b.start);
  let last = 0;
  for (const { start, end } of parts) {
    if (start < last) throw new BundleError('damaged', 'entries overlap');
    last = end;
  }
}

async function readManifest(zip: ZipFile, entries: Entries): Promise<BundleManifest> {
  const entry = entries.get(manifestName);
  if (entry === undefined) throw new BundleError('no-bundle', 'there is no manifest');
  const json = parseJson(await unpack(zip, entry));
  const manifest = bundleManifestSchema.safeParse(json);
  if (manifest.success) return manifest.data;
  const of = z
    .object({ format: z.literal('maatstaf-bundle'), version: z.number() })
    .safeParse(json);
  if (of.success && of.data.version > 1) throw new BundleError('newer', 'the manifest');
  throw new BundleError('no-bundle', 'the manifest');
}

async function readAll(
  zip: ZipFile,
  entries: Entries,
  { files }: BundleManifest,
): Promise<ReadBundle['documents']> {
  const listed = new Map(files.map((file) => [file.name, file]));
  // The manifest itself is not on the list.
  if (listed.size !== files.length || listed.size !== entries.size - 1) {
    throw new BundleError('damaged', 'the list of entries');
  }
  const documents: { id: string; json: unknown }[] = [];
  for (const [name, { sha256 }] of listed) {
    const [id, entry] = [documentId(name), entries.get(name)];
    if (id === undefined || entry === undefined) throw new BundleError('damaged', 'an entry');
    const data = await unpack(zip, entry);
    documents.push({ id, json: checksumOf(data) === sha256 ? parseJson(data) : undefined });
  }
  return documents;
}

/** Stops as soon as an entry turns out larger than it says. */
function unpack(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return orDamaged(async () => buffer(await zip.openReadStreamPromise(entry)));
}

/** @returns Undefined for what is no JSON, or nested too deep to be of ours. */
function parseJson(data: Buffer): unknown {
  try {
    return JSON.parse(data.toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The reader of zips throws plain errors; whatever it stumbles over is in the file. */
async function orDamaged<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BundleError) throw error;
    throw new BundleError('damaged', 'the zip', error);
  }
}
