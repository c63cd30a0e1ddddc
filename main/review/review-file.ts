import type { Casus } from '../domain/casus/casus.ts';
import { readCasus } from '../domain/casus/read-casus.ts';
import { readReview } from '../domain/review/read-review.ts';
import { isReviewId, reviewIdOf, type StoredReview } from '../domain/review/review.ts';
import { BundleError } from '../store/bundle/bundle-form.ts';
import { readBundle } from '../store/bundle/read-bundle.ts';
import { writeBundle } from '../store/bundle/write-bundle.ts';

/** A casus on its way to or from a colleague. */
export type TravellingReview = { readonly casus: Casus; readonly review: StoredReview };

/**
 * One file with a casus and its review, both as they may leave.
 *
 * @throws BundleError `too-large`.
 */
export function packReview(
  { casus, review }: TravellingReview,
  made: { readonly app: string; readonly createdAt: string },
): Promise<Buffer> {
  return writeBundle(
    [
      { id: casus.id, json: casus },
      { id: review.id, json: review },
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
  const read = readReview(reviewed.json);
  if (!read.ok) throw refusal(read.error.code);
  const review = read.value;
  const belongs = review.casusId === casus.value.id && review.id === reviewIdOf(casus.value.id);
  if (!belongs || written.id !== casus.value.id || reviewed.id !== review.id) {
    throw new BundleError('damaged', 'the review is of another casus');
  }
  return { casus: casus.value, review: { ...review, drafts: {}, departures: [] } };
}

function refusal(code: 'newer-version' | 'damaged'): BundleError {
  return new BundleError(code === 'damaged' ? 'damaged' : 'newer', 'a document');
}
