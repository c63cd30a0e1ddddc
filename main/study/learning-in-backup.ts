import type { CasusNotebook } from '../notebook/open-casus-notebook.ts';
import type { DocumentKind } from '../store/document-kind.ts';
import type { IncomingStep } from '../store/incoming/incoming-journal.ts';
import { StoreError } from '../store/store-error.ts';
import { studyDocument, workDocument } from './study-document.ts';

type BackedUp = { readonly id: string; readonly json: unknown };

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

function isReadable(kind: Pick<DocumentKind<unknown, unknown>, 'decode'>, json: unknown): boolean {
  try {
    kind.decode(json);
    return true;
  } catch (error) {
    if (error instanceof StoreError) return false;
    throw error;
  }
}
