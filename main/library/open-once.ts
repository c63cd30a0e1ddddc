import { readFile } from 'node:fs/promises';

import type { libraryErrors } from '../contract/library.ts';
import { failure, type Result } from '../domain/result.ts';
import { describeError, type Log } from '../log.ts';

export type LibraryError = (typeof libraryErrors)[number];

type Source<Value> = {
  readonly file: string;
  readonly log: Log;
  readonly decode: (bytes: Uint8Array) => Result<Value, 'library-damaged'>;
};

/**
 * Reads a delivered file the first time that somebody asks. One that can't be used is tried again at
 * the next question, since the user may have put it right.
 */
export function openOnce<Value>(source: Source<Value>): () => Promise<Result<Value, LibraryError>> {
  let opening: Promise<Result<Value, LibraryError>> | undefined;
  return async () => {
    opening ??= open(source);
    const opened = await opening;
    if (!opened.ok) opening = undefined;
    return opened;
  };
}

async function open<Value>({
  file,
  log,
  decode,
}: Source<Value>): Promise<Result<Value, LibraryError>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    log.write('library-not-read', describeError(error));
    return isAbsent(error)
      ? failure('library-missing', 'there is no library file')
      : failure('library-damaged', 'the library file can not be read');
  }
  const value = decode(bytes);
  if (!value.ok) log.write('library-not-read', { why: value.error.message });
  return value;
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
