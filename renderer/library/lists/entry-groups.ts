import type { OverviewEntry } from '../../../main/contract/library.ts';

export type EntryGroup = { readonly name: string; readonly entries: readonly OverviewEntry[] };

/**
 * Puts entries together, groups in the order of `names` and entries in the order they come in; a group
 * without entries is left out.
 *
 * @param groupsOf - In which groups an entry belongs: ids of `names`.
 * @param names - Name on screen of each group, in the order they are shown.
 */
export function groupEntries(
  entries: readonly OverviewEntry[],
  groupsOf: (entry: OverviewEntry) => readonly string[],
  names: ReadonlyMap<string, string>,
): readonly EntryGroup[] {
  return [...names]
    .map(([id, name]) => ({
      name,
      entries: entries.filter((entry) => groupsOf(entry).includes(id)),
    }))
    .filter((group) => group.entries.length > 0);
}
