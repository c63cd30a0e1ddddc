import { bitsOf, countBoth, type Bits } from './bits.ts';
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

/** Keeps of what was found what passes, and counts what every choice would leave. */
export type Sieve = {
  /** @returns What passes every filter; within one filter any value will do. */
  sift(tags: TagRows, found: readonly number[]): Bits;
  counts(): FilterCounts;
};

export function createSieve(filters: SearchFilters, table: TagTable): Sieve {
  const active = names.filter((name) => filters[name].length > 0);
  const counts: Record<keyof SearchFilters, Record<string, number>> = {
    kinds: {},
    wetten: {},
    leefgebieden: {},
    factoren: {},
    outcomes: {},
    labels: {},
  };

  /** Of one filter, or of all: how many of these documents have each tag. */
  function count(tags: TagRows, documents: Bits, only: keyof SearchFilters | null): void {
    for (let tag = 0; tag < table.size(); tag += 1) {
      const { sort, id = '' } = table.at(tag) ?? {};
      const name = names.find((one) => one === sort);
      if (name === undefined || (only !== null && name !== only)) continue;
      const both = countBoth(tags.bits(tag), documents);
      if (both > 0) counts[name][id] = (counts[name][id] ?? 0) + both;
    }
  }

  return {
    sift(tags, found) {
      const all = bitsOf(found);
      const passing = active.map((name) => {
        const chosen = filters[name].map((id) => tags.bits(table.number(name, id)));
        return all.map((_, at) => chosen.reduce((bits, one) => bits | (one[at] ?? 0), 0));
      });
      const passed = all.map((bits, at) =>
        passing.reduce((left, one) => left & (one[at] ?? 0), bits),
      );
      count(tags, passed, null);
      for (const [place, name] of active.entries()) {
        // What only this filter refused would come back by another choice in this filter.
        const refused = all.map((bits, at) =>
          passing.reduce(
            (left, one, filter) => left & (filter === place ? ~(one[at] ?? 0) : (one[at] ?? 0)),
            bits,
          ),
        );
        count(tags, refused, name);
      }
      return passed;
    },
    counts: () => counts,
  };
}
