import type { CasusId } from '../domain/casus/casus.ts';
import { isProfileId } from '../domain/profile/local-profile.ts';
import { isGuestReviewId } from '../domain/review/guest-review.ts';
import { reviewIdOf } from '../domain/review/review.ts';
import type { CasusNotebook } from '../notebook/open-casus-notebook.ts';
import { profileDocument } from '../profile/profile-document.ts';
import { guestDocument } from '../review/guest-document.ts';
import { reviewDocument } from '../review/review-document.ts';
import type { IncomingStep } from '../store/incoming/incoming-journal.ts';
import { StoreError } from '../store/store-error.ts';
import { studyDocument, workDocument } from '../study/study-document.ts';

type BackedUp = { readonly id: string; readonly json: unknown };

/**
 * What stood beside the casussen in a backup and comes back along with them: the review of each casus
 * that comes back, and the own rules and the casussen of colleagues that were never here.
 */
export async function besideSteps(
  notebook: CasusNotebook,
  documents: readonly BackedUp[],
  restored: readonly CasusId[],
): Promise<readonly IncomingStep[]> {
  const reviews = new Set<string>(restored.map(reviewIdOf));
  const head = await notebook.onDisk(({ names }) =>
    Promise.resolve((id: string) => names.head(id)),
  );
  return documents.flatMap(({ id, json }): IncomingStep[] => {
    const base = head(id);
    const isWanted =
      (reviews.has(id) && isReadable(reviewDocument, json)) ||
      (isProfileId(id) && base === 0 && isReadable(profileDocument, json)) ||
      (isGuestReviewId(id) && base === 0 && isReadable(guestDocument, json));
    return isWanted ? [{ id, base, json }] : [];
  });
}

const kinds = [reviewDocument, guestDocument, profileDocument, studyDocument, workDocument];

/**
 * What stands beside the casussen, of which nothing can be read here any more and which the backup has: it
 * always comes back, for there is nothing that it takes the place of.
 */
export async function mendingSteps(
  notebook: CasusNotebook,
  documents: readonly BackedUp[],
): Promise<readonly IncomingStep[]> {
  const problems = notebook.problems().filter(({ kind }) => kind === 'lost');
  const lost = new Set(problems.map(({ id }) => id));
  const head = await notebook.onDisk(({ names }) =>
    Promise.resolve((id: string) => names.head(id)),
  );
  return documents.flatMap(({ id, json }): IncomingStep[] => {
    const kind = kinds.find((each) => each.owns?.(id));
    const isWanted = lost.has(id) && kind !== undefined && isReadable(kind, json);
    return isWanted ? [{ id, base: head(id), json }] : [];
  });
}

/**
 * What Leren kept in a backup and is not here: it comes back along with the casussen. Exercises that are
 * here stay as they are, and so does the progress of who has learned here, or chose to start over.
 */
export async function learningSteps(
  notebook: CasusNotebook,
  documents: readonly BackedUp[],
): Promise<readonly IncomingStep[]> {
  const here = await notebook.onDisk(({ names }) => Promise.resolve(new Set(names.ids())));
  const hasStudy = [...here].some((id) => studyDocument.owns?.(id));
  return documents.flatMap(({ id, json }): IncomingStep[] => {
    if (here.has(id)) return [];
    const kind = [...(hasStudy ? [] : [studyDocument]), workDocument].find((each) =>
      each.owns?.(id),
    );
    return kind !== undefined && isReadable(kind, json) ? [{ id, base: 0, json }] : [];
  });
}

function isReadable(kind: { decode(json: unknown): unknown }, json: unknown): boolean {
  try {
    kind.decode(json);
    return true;
  } catch (error) {
    if (error instanceof StoreError) return false;
    throw error;
  }
}
