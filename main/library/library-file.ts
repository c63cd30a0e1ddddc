import { createHash } from 'node:crypto';

import { bundleSchema, type Bundle } from '../domain/content/bundle.ts';
import { failure, success, type Result } from '../domain/result.ts';

const mark = 'sha256:';

/**
 * The library as it is delivered: a first line `sha256:<hex>` over everything after it, then JSON.
 * It tells damage, not malice: whoever can change the file can change the line too.
 */
export function encodeLibrary(bundle: Bundle): string {
  const json = JSON.stringify(bundle);
  return `${mark}${digest(Buffer.from(json))}\n${json}`;
}

/** The bundle out of the bytes of a library file, or `library-damaged`. */
export function decodeLibrary(bytes: Uint8Array): Result<Bundle, 'library-damaged'> {
  const end = bytes.indexOf(0x0a);
  const line = Buffer.from(bytes.subarray(0, Math.max(0, end))).toString('latin1');
  const json = bytes.subarray(end + 1);
  if (end === -1 || line !== `${mark}${digest(json)}`) {
    return failure('library-damaged', 'the checksum of the library does not fit');
  }
  const parsed = bundleSchema.safeParse(parseJson(json));
  return parsed.success
    ? success(parsed.data)
    : failure('library-damaged', 'the library has another form than this version of the app reads');
}

/** `undefined`, which no schema takes, when it is not JSON. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
