import type { QueryTerm } from './expand-query.ts';
import type { Field } from './fields-of.ts';
import type { MarkedField, Match } from './mark-hits.ts';
import type { MatchReason } from './search-result.ts';

const mostReasons = 6;

/** Why a document was found: for each word of the query the best that stands in it, as it stands there. */
export function reasonsFor(
  fields: readonly MarkedField[],
  terms: readonly QueryTerm[],
): readonly MatchReason[] {
  const best = new Map<QueryTerm, { readonly field: Field; readonly match: Match }>();
  for (const { field, matches } of fields) {
    for (const match of matches) {
      if ((best.get(match.query)?.match.weight ?? 0) < match.weight) {
        best.set(match.query, { field, match });
      }
    }
  }
  return terms
    .flatMap((query) => {
      const found = best.get(query);
      if (found === undefined) return [];
      const { field, match } = found;
      return [{ typed: query.typed, matched: field.text.slice(match.start, match.end) }];
    })
    .slice(0, mostReasons);
}
