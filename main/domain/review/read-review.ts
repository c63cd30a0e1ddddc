import type { Migration } from '../casus/upgrade-form.ts';
import { upgradeForm } from '../casus/upgrade-form.ts';
import { failure, success, type Result } from '../result.ts';
import { storedReviewSchema, type StoredReview } from './review.ts';

/** Form 2 knows offers that were taken back, and which texts were replaced in a copy that went out. */
const migrateFirstForm: Migration = (review) => ({ ...review, withdrawals: [], departures: [] });

/**
 * A review of any form that was ever stored or sent, in the newest form.
 *
 * @returns `newer-version` (a later version of the app made it) or `damaged`.
 */
export function readReview(json: unknown): Result<StoredReview, 'newer-version' | 'damaged'> {
  const upgraded = upgradeForm(json, [migrateFirstForm]);
  if (!upgraded.ok) return upgraded;
  const review = storedReviewSchema.safeParse(upgraded.value);
  return review.success ? success(review.data) : failure('damaged', review.error.message);
}
