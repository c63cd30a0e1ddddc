import { failure, success, type Result } from '../result.ts';
import { casusSchema, type Casus } from './casus.ts';
import { migrateFirstForm } from './migrate-1-to-2.ts';
import { migrateSecondForm } from './migrate-2-to-3.ts';
import { migrateThirdForm } from './migrate-3-to-4.ts';
import { migrateFourthForm } from './migrate-4-to-5.ts';
import { upgradeForm, type Migration } from './upgrade-form.ts';

/** How a casus of an earlier form becomes one of the next: from form 1 to 2, and so on. */
const migrations: readonly Migration[] = [
  migrateFirstForm,
  migrateSecondForm,
  migrateThirdForm,
  migrateFourthForm,
];

/**
 * A casus from what was stored.
 *
 * @returns A casus of today's form, or `newer-version` (made by a later version of the app) or
 *   `damaged` (it has not the form of a casus).
 */
export function readCasus(json: unknown): Result<Casus, 'newer-version' | 'damaged'> {
  const upgraded = upgradeForm(json, migrations);
  if (!upgraded.ok) return upgraded;
  const casus = casusSchema.safeParse(upgraded.value);
  if (casus.success) return success(casus.data);
  const fields = casus.error.issues.map((issue) => issue.path.join('.')).join(' ');
  return failure('damaged', `not a casus: ${fields}`);
}
