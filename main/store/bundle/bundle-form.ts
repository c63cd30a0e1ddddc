import { z } from 'zod';

/** What a file that leaves the casusboek says of itself; it is the first entry of the zip. */
export const bundleManifestSchema = z.strictObject({
  format: z.literal('maatstaf-bundle'),
  version: z.literal(1),
  /** Version of the app that made it. */
  app: z.string().max(40),
  createdAt: z.iso.datetime(),
  files: z
    .array(
      z.strictObject({
        name: z.string().max(80),
        bytes: z.int().nonnegative(),
        sha256: z.string().length(43),
      }),
    )
    .max(20_000),
});
export type BundleManifest = z.infer<typeof bundleManifestSchema>;

export const manifestName = 'manifest.json';
/** The only other name that an entry may have; it never becomes the name of a file on disk. */
const documentForm = /^casussen\/([0-9a-hjkmnp-tv-z]{26})\.json$/u;

export function documentName(id: string): string {
  return `casussen/${id}.json`;
}

/** The id in the name of an entry; undefined for any other name. */
export function documentId(name: string): string | undefined {
  return documentForm.exec(name)?.[1];
}

/** Bounds of what is read from a file that somebody else may have made. */
export type BundleLimits = {
  /** Of the file itself. */
  readonly fileBytes: number;
  readonly entries: number;
  readonly entryBytes: number;
  /** Of all entries together, unpacked. */
  readonly totalBytes: number;
  /** How many times larger than packed all entries together may be, beyond a few megabytes. */
  readonly ratio: number;
};

const megabyte = 1024 * 1024;
export const bundleLimits: BundleLimits = {
  fileBytes: 256 * megabyte,
  entries: 20_001,
  entryBytes: 32 * megabyte,
  totalBytes: 120 * megabyte,
  ratio: 200,
};
/** Up to this much, unpacked, nothing can be a bomb. */
export const harmlessBytes = 16 * megabyte;

/**
 * `no-bundle`: this is another kind of file. `damaged`: it is one, and not whole or not honest.
 * `newer`: a later version of the app made it. `too-large`: more than is read at once.
 */
export type BundleErrorCode = 'no-bundle' | 'damaged' | 'newer' | 'too-large';

/** A file can't be used, and nothing of it was. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
  readonly code: BundleErrorCode;

  constructor(code: BundleErrorCode, what: string, cause?: unknown) {
    super(`${code}: ${what}`, { cause });
    this.code = code;
  }
}
