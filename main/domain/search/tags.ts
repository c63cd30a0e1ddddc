import type { Comparable } from '../compare/compare-cases.ts';
import type { SearchDocument } from './search-document.ts';

/** The sorts of tags: what documents are filtered, counted and compared by. */
export const tagSorts = [
  'kinds',
  'wetten',
  'leefgebieden',
  'factoren',
  'outcomes',
  'labels',
  'dilemmas',
  'grondwaarden',
] as const;
export type TagSort = (typeof tagSorts)[number];

/** Tags by number: a sort and an id, such as a wet that a casus falls under. */
export type TagTable = {
  number(sort: TagSort, id: string): number;
  at(tag: number): { readonly sort: TagSort; readonly id: string } | undefined;
  /** Tags have numbers below this one. */
  size(): number;
};

export function createTagTable(): TagTable {
  const numbers = new Map<string, number>();
  const tags: { sort: TagSort; id: string }[] = [];
  return {
    at: (tag) => tags[tag],
    size: () => tags.length,
    number(sort, id) {
      const name = `${sort}/${id}`;
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, tags.length);
      return tags.push({ sort, id }) - 1;
    },
  };
}

/** The tags of a document, its kind first; a factor counts only when it is surely there. */
export function tagsOf(document: SearchDocument, table: TagTable): readonly number[] {
  const { kind, outcome, label } = document;
  const own = [
    table.number('kinds', kind),
    ...(outcome === null ? [] : [table.number('outcomes', outcome)]),
    ...(label === null ? [] : [table.number('labels', label)]),
  ];
  return [...own, ...comparedTags(document, table)];
}

/** Of these only those on which casussen are compared. */
export function comparedTags(tagged: Comparable, table: TagTable): readonly number[] {
  const present = Object.entries(tagged.factoren).flatMap(([id, presence]) =>
    presence === 'ja' ? id : [],
  );
  return [
    ...new Set([
      ...tagged.wetten.map((id) => table.number('wetten', id)),
      ...tagged.leefgebieden.map((id) => table.number('leefgebieden', id)),
      ...tagged.grondwaarden.map((id) => table.number('grondwaarden', id)),
      ...tagged.dilemmas.map((id) => table.number('dilemmas', id)),
      ...present.map((id) => table.number('factoren', id)),
    ]),
  ];
}
