import type { SearchFilters } from '../../main/domain/search/search-result.ts';

/** How many filters narrow the answer. */
export function countFilters(filters: SearchFilters): number {
  return Object.values(filters).filter((values) => values.length > 0).length;
}

export function hasFilters(filters: SearchFilters): boolean {
  return countFilters(filters) > 0;
}
