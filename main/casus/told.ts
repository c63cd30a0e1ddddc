import { lookSize } from '../contract/casus.ts';
import type { CasusId, CasusSummary } from '../domain/casus/casus.ts';
import { withoutUses } from '../domain/casus/uses-of.ts';
import type { CasusNotebook } from '../notebook/open-casus-notebook.ts';

export type Looked = {
  readonly changed: CasusSummary[];
  readonly gone: CasusId[];
  readonly all: boolean;
};

/** Remembers what the window was told of each casus, so that it can be told what is new. */
export type Told = {
  /** The window reads the whole list. */
  all(notebook: Pick<CasusNotebook, 'list'>): void;
  /** What is new since; that counts as told from then on. */
  since(notebook: Pick<CasusNotebook, 'list'>): Looked;
};

export function createTold(): Told {
  /** When each casus was changed, of an open casusboek; one that is opened anew is told anew. */
  const moments = new WeakMap<object, ReadonlyMap<CasusId, string>>();

  return {
    all: (notebook) => void moments.set(notebook, momentsOf(notebook.list())),
    since(notebook) {
      const before = moments.get(notebook);
      const list = notebook.list();
      const now = momentsOf(list);
      moments.set(notebook, now);
      const everything = { changed: [], gone: [], all: true };
      if (before === undefined) return everything;
      const changed = list.filter(({ id, changedAt }) => before.get(id) !== changedAt);
      const gone = [...before.keys()].filter((id) => !now.has(id));
      if (changed.length > lookSize || gone.length > lookSize) return everything;
      return { changed: changed.map(withoutUses), gone, all: false };
    },
  };
}

function momentsOf(list: readonly CasusSummary[]): ReadonlyMap<CasusId, string> {
  return new Map(list.map(({ id, changedAt }) => [id, changedAt]));
}
