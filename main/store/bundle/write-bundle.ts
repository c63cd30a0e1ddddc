import { buffer } from 'node:stream/consumers';

import { ZipFile } from 'yazl';

import { checksumOf } from '../backups/write-backup.ts';
import {
  BundleError,
  bundleLimits,
  documentName,
  manifestName,
  type BundleManifest,
} from './bundle-form.ts';

/** A document to go out. */
export type BundledDocument = { readonly id: string; readonly json: unknown };

/**
 * Packs documents as a zip with a manifest and checksums, so that any damage on the way is seen.
 *
 * @throws BundleError `too-large` when it could not be read back.
 */
export async function writeBundle(
  documents: readonly BundledDocument[],
  made: Pick<BundleManifest, 'app' | 'createdAt'>,
): Promise<Buffer> {
  const zip = new ZipFile();
  const entries = documents.map(({ id, json }) => {
    const data = Buffer.from(JSON.stringify(json));
    return { name: documentName(id), data };
  });
  const total = entries.reduce((sum, { data }) => sum + data.length, 0);
  if (total > bundleLimits.totalBytes || entries.length >= bundleLimits.entries) {
    throw new BundleError('too-large', `${String(total)} bytes`);
  }
  const files = entries.map(({ name, data }) => ({
    name,
    bytes: data.length,
    sha256: checksumOf(data),
  }));
  const manifest: BundleManifest = { format: 'maatstaf-bundle', version: 1, ...made, files };
  const mtime = new Date(made.createdAt);
  zip.addBuffer(Buffer.from(JSON.stringify(manifest)), manifestName, { mtime });
  for (const { name, data } of entries) zip.addBuffer(data, name, { mtime });
  zip.end();
  return buffer(zip.outputStream);
}
