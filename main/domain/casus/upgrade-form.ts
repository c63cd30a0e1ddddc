import { failure, success, type Result } from '../result.ts';

/** From one form of a document to the next; `format` is raised by the caller. */
export type Migration = (
  document: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, unknown>>;

/**
 * Brings a stored document to the newest form, step by step. The stored one stays as it is: what
 * comes out is written back only when the user saves.
 *
 * @param migrations - The first leads from form 1 to 2, the second from 2 to 3, and so on.
 * @returns A document of form `migrations.length + 1`, or `newer-version` (a later version of the app
 *   made it) or `damaged` (it does not say which form it has).
 */
export function upgradeForm(
  json: unknown,
  migrations: readonly Migration[],
): Result<Readonly<Record<string, unknown>>, 'newer-version' | 'damaged'> {
  const newest = migrations.length + 1;
  if (!isRecord(json)) return failure('damaged', 'the document is not an object');
  const form = json['format'];
  if (typeof form !== 'number' || !Number.isInteger(form) || form < 1) {
    return failure('damaged', 'the document has no form');
  }
  if (form > newest) return failure('newer-version', `form ${form} is later than ${newest}`);
  const upgraded = migrations
    .slice(form - 1)
    .reduce<Readonly<Record<string, unknown>>>(
      (document, migrate, step) => ({ ...migrate(document), format: form + step + 1 }),
      json,
    );
  return success(upgraded);
}

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
