/**
 * What can go wrong with the casusboek. The first seven say why it can't be read or written just now:
 * `locked` means that it is encrypted and nobody gave the key, `keys-missing` that there is no key file
 * to give it to. The others are about one document.
 */
export type StoreErrorCode =
  | 'folder-missing'
  | 'no-access'
  | 'read-only'
  | 'disk-full'
  | 'not-available'
  | 'locked'
  | 'keys-missing'
  | 'damaged'
  | 'newer-version'
  | 'changed-elsewhere'
  | 'not-found';

/** Reading or writing failed; `place` is a file or folder name, `cause` holds the original error. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, place: string, cause?: unknown) {
    super(`${code}: ${place}`, { cause });
    this.code = code;
  }
}

const codeBySystemCode: Readonly<Record<string, StoreErrorCode>> = {
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  EACCES: 'no-access',
  EPERM: 'no-access',
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

/** The code of an error of the operating system, such as `ENOENT`; undefined for any other error. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/**
 * The error to throw in place of `error`: a `StoreError` for what the operating system reported,
 * anything else (a bug) unchanged.
 */
function toStoreError(error: unknown, place: string): unknown {
  const code = systemCode(error);
  if (code === undefined) return error;
  return new StoreError(codeBySystemCode[code] ?? 'not-available', place, error);
}

/** Runs `work`, and throws what it throws as {@link toStoreError} says. */
export async function asStoreError<Value>(
  place: string,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw toStoreError(error, place);
  }
}
