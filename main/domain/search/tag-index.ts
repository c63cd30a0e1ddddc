import type { Comparable } from '../compare/compare-cases.ts';

/** How much a shared tag of each sort says, before its rarity. */
const sorts = { wetten: 1, leefgebieden: 0.8, grondwaarden: 0.8, dilemmas: 1.4 } as const;
const factorWeight = 1;

/** How much a tag that only the document has takes away. */
const surplusWeight = 0.15;

/** Documents by their tags: wetten, leefgebieden, grondwaarden, dilemmas and the factoren that are there. */
export type TagIndex = {
  add(key: string, tagged: Comparable): void;
  remove(key: string): void;
  /**
   * How much of the tags of a draft each document shares, a rare tag counting for more.
   *
   * @returns For a document 0 to 1; 0 for a draft without tags.
   */
  overlapWith(draft: Comparable): (key: string) => number;
};

/** An index without documents. */
export function createTagIndex(): TagIndex {
  const byDocument = new Map<string, ReadonlyMap<string, number>>();
  const counts = new Map<string, number>();

  const weigh = (tag: string, weight: number) => {
    const count = counts.get(tag) ?? 0;
    return weight * Math.log(1 + (byDocument.size - count + 0.5) / (count + 0.5));
  };
  const change = (tags: ReadonlyMap<string, number>, by: number) => {
    for (const tag of tags.keys()) counts.set(tag, (counts.get(tag) ?? 0) + by);
  };
  const remove = (key: string) => {
    change(byDocument.get(key) ?? new Map(), -1);
    byDocument.delete(key);
  };

  return {
    remove,
    add(key, tagged) {
      remove(key);
      const tags = tagsOf(tagged);
      byDocument.set(key, tags);
      change(tags, 1);
    },
    overlapWith(draft) {
      const own = tagsOf(draft);
      const sum = (tags: Iterable<readonly [string, number]>, counts: (tag: string) => boolean) => {
        let all = 0;
        for (const [tag, weight] of tags) if (counts(tag)) all += weigh(tag, weight);
        return all;
      };
      const wanted = sum(own, () => true);
      return (key) => {
        const theirs = byDocument.get(key) ?? new Map<string, number>();
        const shared = sum(own, (tag) => theirs.has(tag));
        const surplus = sum(theirs, (tag) => !own.has(tag));
        return shared === 0 ? 0 : shared / (wanted + surplusWeight * surplus);
      };
    },
  };
}

/** Tags with their weight. A factor counts when it is surely there. */
function tagsOf(tagged: Comparable): ReadonlyMap<string, number> {
  const tags = new Map<string, number>();
  for (const sort of ['wetten', 'leefgebieden', 'grondwaarden', 'dilemmas'] as const) {
    for (const id of tagged[sort]) tags.set(`${sort}/${id}`, sorts[sort]);
  }
  for (const [id, presence] of Object.entries(tagged.factoren)) {
    if (presence === 'ja') tags.set(`factoren/${id}`, factorWeight);
  }
  return tags;
}
