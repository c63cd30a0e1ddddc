import type { SearchDocument } from './search-document.ts';
import type { SearchFilters } from './search-result.ts';

/** Filters that narrow nothing. */
export const noFilters: SearchFilters = {
  kinds: [],
  wetten: [],
  leefgebieden: [],
  factoren: [],
  outcomes: [],
  labels: [],
};

/** Whether a document passes every filter; within one filter any of its values will do. */
export function passesFilters(document: SearchDocument, filters: SearchFilters): boolean {
  const { kind, wetten, leefgebieden, factoren, outcome, label } = document;
  const present = filters.factoren.filter((factor) => factoren[factor] === 'ja');
  return (
    overlaps(filters.kinds, [kind]) &&
    overlaps(filters.wetten, wetten) &&
    overlaps(filters.leefgebieden, leefgebieden) &&
    overlaps(filters.factoren, present) &&
    overlaps(filters.outcomes, outcome === null ? [] : [outcome]) &&
    overlaps(filters.labels, label === null ? [] : [label])
  );
}

function overlaps<Value>(wanted: readonly Value[], there: readonly Value[]): boolean {
  return wanted.length === 0 || wanted.some((value) => there.includes(value));
}
