import type { Corpus } from './corpus.ts';
import type { SearchDocument } from './search-document.ts';
import type { FoundDocument, Pointer } from './search-result.ts';
import { keyOf } from './text-index.ts';

/** A document by name; nothing when it is gone. */
export function pointerTo(document: SearchDocument | undefined): readonly Pointer[] {
  return document === undefined
    ? []
    : [{ kind: document.kind, id: document.id, title: document.title }];
}

/** What goes to the window of a document that was found: a hundred kilobytes less for every letter typed. */
export function foundDocument(document: SearchDocument): FoundDocument {
  return {
    kind: document.kind,
    id: document.id,
    title: document.title,
    summary: document.summary,
    label: document.label,
    outcome: document.outcome,
    wetten: document.wetten,
    leefgebieden: document.leefgebieden,
    grondwaarden: document.grondwaarden,
    dilemmas: document.dilemmas,
    factoren: document.factoren,
  };
}

/** The voorbeeldcasus that overtook this one; null when it still stands. */
export function supersededBy({ library }: Corpus, document: SearchDocument): Pointer | null {
  const overtaken = document.relations.find(({ kind }) => kind === 'achterhaald-door');
  if (overtaken === undefined) return null;
  const number = library.number(keyOf({ kind: 'voorbeeldcasus', id: overtaken.id }));
  return number === undefined ? null : (pointerTo(library.document(number))[0] ?? null);
}
