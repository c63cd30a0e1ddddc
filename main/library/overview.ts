import type { OverviewEntry } from '../contract/library.ts';
import type { Bundle, Item } from '../domain/content/bundle.ts';
import { methodeGroupSchema } from '../domain/content/methode.ts';
import { itemKinds } from '../domain/content/vocabulary.ts';

const dutch = new Intl.Collator('nl', { numeric: true });

/** Every item in brief: kind by kind, method pages in their own order, the rest by title. */
export function makeOverview({ items, builtOn }: Bundle): {
  builtOn: string;
  entries: OverviewEntry[];
} {
  return { builtOn, entries: [...items].sort(inReadingOrder).map(toEntry) };
}

function toEntry(item: Item): OverviewEntry {
  const { kind, id, title } = item;
  const common = { kind, id, title, group: '', wetten: [], leefgebieden: [] };
  switch (item.kind) {
    case 'voorbeeldcasus': {
      const contrasts = item.relations.flatMap(({ kind: of, to }) => (of === 'contrast' ? to : []));
      return {
        ...common,
        wetten: item.wetten,
        leefgebieden: item.leefgebieden,
        label: item.label,
        ...(contrasts.length === 0 ? {} : { contrasts }),
      };
    }
    case 'dilemma':
    case 'methode':
      return { ...common, group: item.group };
    case 'grondwaarde':
      return { ...common, group: item.goal, wetten: [item.wet] };
    case 'wet':
      return { ...common, wetten: [item.id] };
  }
}

function inReadingOrder(a: Item, b: Item): number {
  const kinds = itemKinds.indexOf(a.kind) - itemKinds.indexOf(b.kind);
  if (kinds !== 0) return kinds;
  if (a.kind === 'methode' && b.kind === 'methode') {
    const groups = methodeGroupSchema.options;
    const place = groups.indexOf(a.group) - groups.indexOf(b.group) || a.order - b.order;
    if (place !== 0) return place;
  }
  return dutch.compare(a.title, b.title);
}
