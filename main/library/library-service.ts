import type { Output } from '../contract/contract.ts';
import type { Bundle, ItemKey } from '../domain/content/bundle.ts';
import { citedReferences, type CitedReferences } from '../domain/content/cited-references.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { itemToSearchDocument } from '../domain/search/to-search-document.ts';
import type { Log } from '../log.ts';
import { citedLaw, type CitedLaw } from './cited-law.ts';
import { knownAddresses } from './known-addresses.ts';
import { decodeLibrary } from './library-file.ts';
import { makeOverview } from './overview.ts';
import { openOnce, type LibraryError } from './open-once.ts';
import { makePages } from './pages.ts';
import { makeRegisterPages } from './register.ts';
import { makeSearchPages } from './search-pages.ts';

type Answer<Value, Code extends string = never> = Promise<Result<Value, LibraryError | Code>>;

export type LibraryService = ReturnType<typeof createLibraryService>;

/** The bundled library, read from one file the first time that somebody asks. */
export function createLibraryService({ file, log }: { readonly file: string; readonly log: Log }) {
  const open = openOnce({
    file,
    log,
    decode: (bytes) => mapResult(decodeLibrary(bytes), makeLibrary),
  });

  return {
    async overview(): Answer<Output<'library:get-overview'>> {
      return mapResult(await open(), (library) => library.overview());
    },

    /** A dropped id answers with the item that took its place. */
    async item(key: ItemKey): Answer<Output<'library:get-item'>, 'not-found'> {
      const library = await open();
      return library.ok ? library.value.item(key) : library;
    },

    async factoren(): Answer<Output<'library:get-factoren'>> {
      return mapResult(await open(), ({ bundle }) => bundle.factoren);
    },

    /** Cues are no words for something; only search reads them. */
    async thesaurus(): Answer<Output<'library:get-thesaurus'>> {
      return mapResult(await open(), ({ bundle }) =>
        bundle.thesaurus.filter(({ kind }) => kind !== 'aanwijzing'),
      );
    },

    async searchPage(offset: number): Answer<Output<'library:get-search-page'>> {
      return mapResult(await open(), (library) => library.searchPages()(offset));
    },

    async registerPage(offset: number): Answer<Output<'library:get-register-page'>> {
      return mapResult(await open(), (library) => library.registerPages()(offset));
    },

    async uitsprakenPage(offset: number): Answer<Output<'library:get-uitspraken-page'>> {
      return mapResult(await open(), (library) => library.uitsprakenPages()(offset));
    },

    /** What the registers say of the law that a text outside the library cites. */
    async law(cited: CitedReferences): Answer<CitedLaw> {
      return mapResult(await open(), (library) => library.law(cited));
    },

    async artikelen(references: readonly string[]): Answer<Output<'library:get-artikelen'>> {
      const cited = { artikelen: references, eclis: [] };
      return mapResult(await open(), (library) => library.law(cited).artikelen);
    },

    /** Whether the library itself gives this address, as a source or as official text. */
    async knowsAddress(address: string): Promise<boolean> {
      const library = await open();
      return library.ok && library.value.addresses().has(address);
    },
  };
}

/** Answers on a bundle; what costs something is made once, when it is first needed. */
function makeLibrary(bundle: Bundle) {
  const items = new Map(bundle.items.map((item) => [`${item.kind}/${item.id}`, item]));
  const wetten = new Map(
    bundle.items.flatMap((item) => (item.kind === 'wet' ? [[item.id, item] as const] : [])),
  );
  return {
    bundle,
    overview: once(() => makeOverview(bundle)),
    addresses: once(() => knownAddresses(bundle, wetten)),
    searchPages: once(() =>
      makeSearchPages(bundle.thesaurus, bundle.items.map(itemToSearchDocument)),
    ),
    registerPages: once(() => makeRegisterPages(bundle)),
    uitsprakenPages: once(() => makePages(bundle.uitspraken)),
    item({ kind, id }: ItemKey): Result<Output<'library:get-item'>, 'not-found'> {
      const successor = bundle.redirects[`${kind}/${id}`] ?? id;
      const item = items.get(`${kind}/${id}`) ?? items.get(`${kind}/${successor}`);
      if (item === undefined) return failure('not-found', `there is no ${kind} ${id}`);
      return success({
        item,
        backlinks: bundle.backlinks[`${item.kind}/${item.id}`] ?? [],
        ...citedLaw(citedReferences(item), bundle, wetten, item),
      });
    },
    law: (cited: CitedReferences) => citedLaw(cited, bundle, wetten),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function mapResult<From, To, Code extends string>(
  result: Result<From, Code>,
  change: (value: From) => To,
): Result<To, Code> {
  return result.ok ? success(change(result.value)) : result;
}
