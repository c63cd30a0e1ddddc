import { expandQuery } from './expand-query.ts';
import type { Corpus } from './corpus.ts';
import { passesFilters } from './filter.ts';
import { bestPassage, lookupOf, marksIn, reasonsFor } from './mark-hits.ts';
import { rank } from './rank.ts';
import type { SearchDocument } from './search-document.ts';
import type { SearchFilters, SearchGroup, SearchHit } from './search-result.ts';

type Kind = SearchDocument['kind'];
type Found = { readonly key: string; readonly score: number; readonly document: SearchDocument };

/** The order in which groups are shown. */
const kindOrder: readonly Kind[] = [
  'voorbeeldcasus',
  'casus',
  'dilemma',
  'grondwaarde',
  'methode',
  'wet',
];

/** A group for each kind in which something was found; the work of marking is done for what is shown. */
export function find(
  corpus: Corpus,
  query: string,
  filters: SearchFilters,
  limitPerKind: number,
): readonly SearchGroup[] {
  const terms = expandQuery(query, corpus);
  const lookup = lookupOf(terms);
  const hitOf = ({ key, score, document }: Found): SearchHit => {
    const fields = corpus.fields(key);
    return {
      document,
      score,
      titleMarks: fields.slice(0, 1).flatMap((title) => marksIn(title, lookup)),
      passage: bestPassage(fields, lookup),
      why: reasonsFor(fields, terms, lookup),
    };
  };
  const groups = byKind(corpus, rank(terms, corpus.index), filters);
  return kindOrder.flatMap((kind) => {
    const group = groups.get(kind) ?? [];
    if (group.length === 0) return [];
    return [{ kind, total: group.length, hits: group.slice(0, limitPerKind).map(hitOf) }];
  });
}

function byKind(
  corpus: Corpus,
  scores: ReadonlyMap<string, number>,
  filters: SearchFilters,
): ReadonlyMap<Kind, readonly Found[]> {
  const groups = new Map<Kind, Found[]>();
  for (const [key, score] of [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
    const document = corpus.get(key);
    if (document === undefined || !passesFilters(document, filters)) continue;
    const group = groups.get(document.kind);
    if (group) group.push({ key, score, document });
    else groups.set(document.kind, [{ key, score, document }]);
  }
  return groups;
}
