import type { Backlink, Bundle } from '../../main/domain/content/bundle.ts';
import { itemKinds } from '../../main/domain/content/vocabulary.ts';
import type { LibrarySource } from './library-source.ts';
import { pointedAt } from './references.ts';

/** For each item the items that point at it, in reading order; an item is no backlink of its own. */
export function collectBacklinks(library: Pick<LibrarySource, 'items'>): Bundle['backlinks'] {
  const found = new Map<string, Map<string, Backlink>>();
  for (const source of library.items) {
    if (source.item === undefined) continue;
    const { kind, id, title } = source.item;
    const own = `${kind}/${id}`;
    for (const target of pointedAt(source)) {
      const key = `${target.kind}/${target.id}`;
      if (key === own) continue;
      const entries = found.get(key) ?? new Map<string, Backlink>();
      found.set(key, entries.set(own, { kind, id, title }));
    }
  }
  const keys = [...found.keys()].sort();
  return Object.fromEntries(
    keys.map((key) => [key, [...(found.get(key)?.values() ?? [])].sort(byKindAndTitle)]),
  );
}

const byTitle = new Intl.Collator('nl');

function byKindAndTitle(a: Backlink, b: Backlink): number {
  const kinds = itemKinds.indexOf(a.kind) - itemKinds.indexOf(b.kind);
  return kinds === 0 ? byTitle.compare(a.title, b.title) : kinds;
}
