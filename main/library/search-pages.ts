import type { Bundle } from '../domain/content/bundle.ts';
import type { ThesaurusEntry } from '../domain/content/factor.ts';
import type { SearchDocument } from '../domain/search/search-document.ts';

/** Bytes of JSON that one page may take; an answer over the bridge stays under 100 KB with this. */
const pageSize = 90_000;

export type SearchPage = {
  readonly documents: SearchDocument[];
  readonly thesaurus: ThesaurusEntry[];
  readonly next: number | null;
};

type Entry =
  | { readonly thesaurus: ThesaurusEntry; readonly document?: never }
  | { readonly document: SearchDocument; readonly thesaurus?: never };

/**
 * All that search reads as one row, the thesaurus in front, cut into pages by size. An offset is a
 * place in that row. One entry always fits, however large.
 */
export function makeSearchPages(
  thesaurus: Bundle['thesaurus'],
  documents: readonly SearchDocument[],
): (offset: number) => SearchPage {
  const row: readonly Entry[] = [
    ...thesaurus.map((entry) => ({ thesaurus: entry })),
    ...documents.map((document) => ({ document })),
  ];
  const sizes = row.map((entry) => Buffer.byteLength(JSON.stringify(entry)));
  return (offset) => {
    let end = offset;
    let size = 0;
    while (end < row.length && (end === offset || size + (sizes[end] ?? 0) <= pageSize)) {
      size += sizes[end] ?? 0;
      end += 1;
    }
    const page = row.slice(offset, end);
    return {
      documents: page.flatMap(({ document }) => document ?? []),
      thesaurus: page.flatMap((entry) => entry.thesaurus ?? []),
      next: end < row.length ? end : null,
    };
  };
}
