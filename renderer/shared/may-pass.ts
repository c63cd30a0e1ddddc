import { CallError } from './call.ts';

const passing = new Set([
  'folder-missing',
  'no-access',
  'read-only',
  'disk-full',
  'not-available',
  'unexpected',
]);

/** Whether a failure can pass by itself: a full disk is cleared, a share comes back. */
export function mayPass(error: unknown): boolean {
  return error instanceof CallError && passing.has(error.code);
}
