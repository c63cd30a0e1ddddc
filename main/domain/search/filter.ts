import type { FilterCounts, SearchFilters } from './search-result.ts';
import type { TagTable } from './tags.ts';

/** Filters that narrow nothing. */
export const noFilters: SearchFilters = {
  kinds: [],
  wetten: [],
  leefgebieden: [],
  factoren: [],
  outcomes: [],
  labels: [],
};

const names = ['kinds', 'wetten', 'leefgebieden', 'factoren', 'outcomes', 'labels'] as const;

/** Takes the results one by one, keeps what passes and counts what every choice would leave. */
export type Sieve = {
  /** Whether a document with these tags passes every filter; within one filter any value will do. */
  passes(tags: Uint16Array): boolean;
  counts(): FilterCounts;
};

export function createSieve(filters: SearchFilters, table: TagTable): Sieve {
  const active = names.filter((name) => filters[name].length > 0);
  const wanted = active.map((name) => new Set(filters[name].map((id) => table.number(name, id))));
  /** By filter that was the only one to refuse; the last one is for what no filter refused. */
  const tallies = [...active, null].map(() => new Map<number, number>());

  return {
    passes(tags) {
      let refused = active.length;
      for (let at = 0; at < wanted.length; at += 1) {
        if (tags.some((tag) => wanted[at]?.has(tag) === true)) continue;
        if (refused < active.length) return false;
        refused = at;
      }
      const tally = tallies[refused];
      for (const tag of tags) tally?.set(tag, (tally.get(tag) ?? 0) + 1);
      return refused === active.length;
    },
    counts() {
      const counts: Record<keyof SearchFilters, Record<string, number>> = {
        kinds: {},
        wetten: {},
        leefgebieden: {},
        factoren: {},
        outcomes: {},
        labels: {},
      };
      for (const [place, tally] of tallies.entries()) {
        for (const [tag, count] of tally) {
          const { sort, id } = table.at(tag) ?? {};
          const name = names.find((one) => one === sort);
          if (name === undefined || id === undefined) continue;
          // What only this filter refused would come back by another choice in this filter.
          if (place < active.length && active[place] !== name) continue;
          counts[name][id] = (counts[name][id] ?? 0) + count;
        }
      }
      return counts;
    },
  };
}
