import { randomBytes } from 'node:crypto';

/** A random name of 12 characters for one writer: one open document in one process. */
export function writerName(): string {
  return randomBytes(9).toString('base64url');
}
