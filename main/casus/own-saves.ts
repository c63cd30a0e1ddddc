import type { CasusId } from '../domain/casus/casus.ts';

/**
 * What this process saved last of each casus, so that a save whose answer got lost can be tried again: the
 * window then still names the text of before it.
 */
export type OwnSaves = {
  /** @param base - `changedAt` of the text that it was written on top of. */
  saved(id: CasusId, base: string, changedAt: string): void;
  /** Whether what is stored was saved here on top of `base`, and by nobody since. */
  isRetry(id: CasusId, base: string, stored: string): boolean;
};

export function createOwnSaves(): OwnSaves {
  const saves = new Map<CasusId, { readonly base: string; readonly changedAt: string }>();
  return {
    saved: (id, base, changedAt) => void saves.set(id, { base, changedAt }),
    isRetry(id, base, stored) {
      const last = saves.get(id);
      return last?.base === base && last.changedAt === stored;
    },
  };
}
