/** What is saved as a whole, and named by the moment of its last change. */
type Dated = { readonly id: string; readonly changedAt: string };

type Line = {
  /** `changedAt` of the text that this process last read or saved. */
  readonly last: string;
  /** Moments that were answered since somebody else last saved; undefined when nobody else ever did. */
  readonly answered: Set<string> | undefined;
};

/**
 * Tells whether a text that comes in to be saved was written on top of what is stored. The window may
 * name an earlier moment than the last one, since it goes on typing while a save runs; what it may not
 * do is name a moment from before somebody else saved.
 */
export type Lineages = {
  /** Nobody else has ever saved this: it was made here. */
  made(document: Dated): void;
  /** This is stored now, as far as this process knows. */
  saw(stored: Dated): void;
  wrote(document: Dated): void;
  /** @param changedAt - The moment that the text to save names. */
  follows(id: string, changedAt: string): boolean;
};

export function createLineages(): Lineages {
  const lines = new Map<string, Line>();
  return {
    made: ({ id, changedAt }) => void lines.set(id, { last: changedAt, answered: undefined }),
    saw: ({ id, changedAt }) => {
      const line = lines.get(id);
      if (line?.last === changedAt) return;
      lines.set(id, { last: changedAt, answered: new Set([changedAt]) });
    },
    wrote: ({ id, changedAt }) => {
      const answered = lines.get(id)?.answered?.add(changedAt);
      lines.set(id, { last: changedAt, answered });
    },
    follows: (id, changedAt) => lines.get(id)?.answered?.has(changedAt) ?? lines.has(id),
  };
}
