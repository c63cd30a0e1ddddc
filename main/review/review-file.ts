import type { Casus } from '../domain/casus/casus.ts';
import { readCasus } from '../domain/casus/read-casus.ts';
import {
  isReviewId,
  reviewIdOf,
  storedReviewSchema,
  type StoredReview,
} from '../domain/review/review.ts';
import { upgradeForm } from '../domain/casus/upgrade-form.ts';
import { BundleError } from '../store/bundle/bundle-form.ts';
import { readBundle } from '../store/bundle/read-bundle.ts';
import { writeBundle } from '../store/bundle/write-bundle.ts';

/** A casus on its way to or from a colleague. */
export type TravellingReview = { readonly casus: Casus; readonly review: StoredReview };

/**
 * One file with a casus and its review; what is still being written stays here.
 *
 * @throws BundleError `too-large`.
 */
export function packReview(
  { casus, review }: TravellingReview,
  made: { readonly app: string; readonly createdAt: string },
): Promise<Buffer> {
  return writeBundle(
    [
      // The list of what may not leave never leaves itself.
      { id: casus.id, json: { ...casus, identifying: [] } },
      { id: review.id, json: { ...review, drafts: {} } },
    ],
    made,
  );
}

/**
 * What {@link packReview} made.
 *
 * @throws BundleError `no-bundle` (another file, or casussen without a review), `damaged`, `newer` or
 *   `too-large`. Nothing of the file may be used then.
 */
export async function unpackReview(data: Buffer): Promise<TravellingReview> {
  const { documents } = await readBundle(data);
  const reviewed = documents.find(({ id }) => isReviewId(id));
  const written = documents.find(({ id }) => !isReviewId(id));
  if (reviewed === undefined || written === undefined || documents.length !== 2) {
    throw new BundleError('no-bundle', 'not one casus with its review');
  }
  if (reviewed.json === undefined || written.json === undefined) {
    throw new BundleError('damaged', 'a document');
  }
  const casus = readCasus(written.json);
  if (!casus.ok) throw refusal(casus.error.code);
  const upgraded = upgradeForm(reviewed.json, []);
  if (!upgraded.ok) throw refusal(upgraded.error.code);
  const review = storedReviewSchema.safeParse(upgraded.value);
  if (!review.success) throw new BundleError('damaged', 'the review', review.error);
  const belongs =
    review.data.casusId === casus.value.id && review.data.id === reviewIdOf(casus.value.id);
  if (!belongs || written.id !== casus.value.id || reviewed.id !== review.data.id) {
    throw new BundleError('damaged', 'the review is of another casus');
  }
  return { casus: casus.value, review: { ...review.data, drafts: {} } };
}

function refusal(code: 'newer-version' | 'damaged'): BundleError {
  return new BundleError(code === 'damaged' ? 'damaged' : 'newer', 'a document');
}
