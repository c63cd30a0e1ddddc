import type { libraryContract } from '../contract/library.ts';
import type { LibraryService } from '../library/library-service.ts';
import type { Handlers } from './handle.ts';

/** Connects the `library:` calls to their service. */
export function libraryHandlers(service: LibraryService): Handlers<keyof typeof libraryContract> {
  return {
    'library:get-overview': () => service.overview(),
    'library:get-item': (key) => service.item(key),
    'library:get-factoren': () => service.factoren(),
    'library:get-thesaurus': () => service.thesaurus(),
    'library:get-search-page': ({ offset }) => service.searchPage(offset),
    'library:get-register-page': ({ offset }) => service.registerPage(offset),
    'library:get-uitspraken-page': ({ offset }) => service.uitsprakenPage(offset),
    'library:get-artikelen': ({ references }) => service.artikelen(references),
  };
}
