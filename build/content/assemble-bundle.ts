import type { Bundle } from '../../main/domain/content/bundle.ts';
import { collectBacklinks } from './backlinks.ts';
import type { LibrarySource } from './library-source.ts';

/** The bundle of everything that could be read, in an order that does not depend on the machine. */
export function assembleBundle(library: LibrarySource): Bundle {
  const items = library.items.flatMap(({ item }) => (item === undefined ? [] : [item]));
  return {
    format: 1,
    builtOn: items.map(({ checkedOn }) => checkedOn).reduce(later, '1970-01-01'),
    items,
    uitspraken: library.uitspraken.flatMap(({ uitspraak }) => uitspraak ?? []),
    factoren: library.factoren.value ?? { parents: [], factoren: [] },
    thesaurus: [...(library.thesaurus.value ?? [])],
    backlinks: collectBacklinks(library),
    redirects: { ...library.redirects.value },
  };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
