import { createHash } from 'node:crypto';

import type { z } from 'zod';

import { failure, success, type Result } from '../domain/result.ts';

const mark = 'sha256:';

/**
 * Content as it is delivered: a first line `sha256:<hex>` over everything after it, then JSON.
 * It tells damage, not malice: whoever can change the file can change the line too.
 */
export function encodeChecked(value: unknown): string {
  const json = JSON.stringify(value);
  return `${mark}${digest(Buffer.from(json))}\n${json}`;
}

/** What {@link encodeChecked} wrote, or `library-damaged`. */
export function decodeChecked<Value>(
  bytes: Uint8Array,
  schema: z.ZodType<Value>,
): Result<Value, 'library-damaged'> {
  const end = bytes.indexOf(0x0a);
  const line = Buffer.from(bytes.subarray(0, Math.max(0, end))).toString('latin1');
  const json = bytes.subarray(end + 1);
  if (end === -1 || line !== `${mark}${digest(json)}`) {
    return failure('library-damaged', 'the checksum of the library does not fit');
  }
  const parsed = schema.safeParse(parseJson(json));
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
