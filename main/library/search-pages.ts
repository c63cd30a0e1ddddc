import type { Bundle } from '../domain/content/bundle.ts';
import type { ThesaurusEntry } from '../domain/content/factor.ts';
import type { SearchDocument } from '../domain/search/search-document.ts';
import { makePages } from './pages.ts';

export type SearchPage = {
  readonly documents: SearchDocument[];
  readonly thesaurus: ThesaurusEntry[];
  readonly next: number | null;
};

type Entry =
  | { readonly thesaurus: ThesaurusEntry; readonly document?: never }
  | { readonly document: SearchDocument; readonly thesaurus?: never };

/** All that search reads as one row, the thesaurus in front, cut into pages that fit an answer. */
export function makeSearchPages(
  thesaurus: Bundle['thesaurus'],
  documents: readonly SearchDocument[],
): (offset: number) => SearchPage {
  const pages = makePages<Entry>([
    ...thesaurus.map((entry) => ({ thesaurus: entry })),
    ...documents.map((document) => ({ document })),
  ]);
  return (offset) => {
    const { entries, next } = pages(offset);
    return {
      documents: entries.flatMap(({ document }) => document ?? []),
      thesaurus: entries.flatMap((entry) => entry.thesaurus ?? []),
      next,
    };
  };
}
