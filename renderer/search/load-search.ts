import type { FactorVocabulary, ThesaurusEntry } from '../../main/domain/content/factor.ts';
import type { SearchDocument } from '../../main/domain/search/search-document.ts';
import { call } from '../shared/call.ts';
import { startSearch, type SearchClient } from './search-client.ts';

export type LoadedSearch = {
  readonly client: SearchClient;
  /** Why the library is not in it; own casussen can be found all the same. */
  readonly libraryError: unknown;
};

type Library = {
  readonly documents: readonly SearchDocument[];
  readonly thesaurus: readonly ThesaurusEntry[];
  readonly factoren: FactorVocabulary;
};

async function readLibrary(): Promise<Library> {
  const documents: SearchDocument[] = [];
  const thesaurus: ThesaurusEntry[] = [];
  const factoren = await call('library:get-factoren', null);
  let offset: number | null = 0;
  while (offset !== null) {
    const page: { next: number | null; documents: SearchDocument[]; thesaurus: ThesaurusEntry[] } =
      await call('library:get-search-page', { offset });
    documents.push(...page.documents);
    thesaurus.push(...page.thesaurus);
    offset = page.next;
  }
  return { documents, thesaurus, factoren };
}

/** Reads what is to be found and hands it to the worker. */
export async function loadSearch(): Promise<LoadedSearch> {
  let libraryError: unknown = null;
  const library = await readLibrary().catch((error: unknown): Library => {
    libraryError = error;
    return { documents: [], thesaurus: [], factoren: { parents: [], factoren: [] } };
  });
  return { client: await startSearch(library), libraryError };
}
