import { casusSchema, type Casus, type CasusId } from '../domain/casus/casus.ts';
import { readCasus } from '../domain/casus/read-casus.ts';
import { indexCasus, indexedCasusSchema, type IndexedCasus } from '../domain/casus/uses-of.ts';
import { isLearningId } from '../domain/leren/learning-id.ts';
import { isProfileId } from '../domain/profile/local-profile.ts';
import { isGuestReviewId } from '../domain/review/guest-review.ts';
import { isReviewId } from '../domain/review/review.ts';
import type { DocumentKind } from '../store/document-kind.ts';
import { StoreError } from '../store/store-error.ts';

/** A casus as the store sees it: its form is checked on the way in and on the way out. */
export const casusDocument: DocumentKind<Casus, IndexedCasus> = {
  owns: (id) => !isLearningId(id) && !isProfileId(id) && !isReviewId(id) && !isGuestReviewId(id),
  decode(json) {
    const casus = readCasus(json);
    if (!casus.ok) throw new StoreError(casus.error.code, 'casus');
    return casus.value;
  },
  check: (casus) => casusSchema.parse(casus),
  summarize: indexCasus,
  readSummary: (json) => indexedCasusSchema.safeParse(json).data,
};

/** A casus from outside the casusboek that should have this id, or why it can't be used. */
export function casusFrom(json: unknown, id: CasusId): Casus | 'damaged' | 'newer-version' {
  const casus = readCasus(json);
  if (!casus.ok) return casus.error.code;
  return casus.value.id === id ? casus.value : 'damaged';
}
