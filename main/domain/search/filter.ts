import type { FilterCounts, SearchFilters } from './search-result.ts';
import type { TagRows } from './tag-rows.ts';
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
  /** @returns Whether a document passes every filter; within one filter any value will do. */
  through(rows: ReturnType<TagRows['rows']>): (document: number) => boolean;
  counts(): FilterCounts;
};

export function createSieve(filters: SearchFilters, table: TagTable): Sieve {
  const active = names.filter((name) => filters[name].length > 0);
  const chosen = active.map((name) => filters[name].map((id) => table.number(name, id)));
  const wanted = chosen.map((tags) => {
    const flags = new Uint8Array(table.size());
    for (const tag of tags) flags[tag] = 1;
    return flags;
  });
  /** By filter that was the only one to refuse; the last one is for what no filter refused. */
  const tallies = [...active, null].map(() => new Uint32Array(table.size()));

  return {
    through:
      ({ from, tags }) =>
      (document) => {
        const start = from[document] ?? 0;
        const end = from[document + 1] ?? 0;
        let refused = active.length;
        for (let filter = 0; filter < active.length; filter += 1) {
          const flags = wanted[filter];
          let at = start;
          while (at < end && flags?.[tags[at] ?? 0] !== 1) at += 1;
          if (at < end) continue;
          if (refused < active.length) return false;
          refused = filter;
        }
        const tally = tallies[refused];
        if (tally === undefined) return false;
        for (let at = start; at < end; at += 1) {
          const tag = tags[at] ?? 0;
          tally[tag] = (tally[tag] ?? 0) + 1;
        }
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
        for (const [tag, count] of tally.entries()) {
          if (count === 0) continue;
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
