import { createContext, use } from 'react';

import type { Voorbeeldcasus } from '../../../main/domain/voorbeeldcasus/voorbeeldcasus.ts';

type Annotation = Voorbeeldcasus['annotations'][number];

type Annotations = {
  readonly byId: ReadonlyMap<string, Annotation>;
  /** Number of each annotation, in the order of the passages. */
  readonly numbers: ReadonlyMap<string, number>;
};

/** The annotations of the item that is read; empty for kinds without them. */
export const AnnotationsContext = createContext<Annotations>({
  byId: new Map(),
  numbers: new Map(),
});

export function useAnnotations(): Annotations {
  return use(AnnotationsContext);
}

export const passageId = (id: string) => `passage-${id}`;
export const noteId = (id: string) => `annotatie-${id}`;

/** Moves the keyboard and the view to another place on the page, without an entry in the history. */
export function jumpTo(id: string): void {
  const element = document.getElementById(id);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}
