import type { TagTable } from './tags.ts';
import type { TextIndex } from './text-index.ts';

/** What goes together in the voorbeeldcasussen: how often, and with which factoren. */
export type Associations = {
  /** The share of the casussen that carry a tag, against the tag that most of them carry: 0 to 1. */
  often(tag: number): number;
  /** How much more often a tag goes with a factor than without: below 0 when it goes less often. */
  lift(factor: number, tag: number): number;
};

/** As if two casussen more had the factor, with the tags that casussen have: few casussen prove little. */
const caution = 2;

export function associate(library: TextIndex, table: TagTable): Associations {
  const casussen = [...library.all()].filter(
    (number) => library.document(number)?.kind === 'voorbeeldcasus',
  );
  const counts = new Map<number, number>();
  const together = new Map<string, number>();
  for (const number of casussen) {
    const tags = library.tags.of(number);
    const factoren = tags.filter((tag) => table.at(tag)?.sort === 'factoren');
    for (const tag of tags) {
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
      for (const factor of factoren) {
        const pair = `${factor} ${tag}`;
        together.set(pair, (together.get(pair) ?? 0) + 1);
      }
    }
  }
  const most = new Map<string, number>();
  for (const [tag, count] of counts) {
    const sort = table.at(tag)?.sort ?? '';
    most.set(sort, Math.max(most.get(sort) ?? 0, count));
  }
  return {
    often: (tag) => (counts.get(tag) ?? 0) / (most.get(table.at(tag)?.sort ?? '') ?? 1),
    lift(factor, tag) {
      if (casussen.length === 0) return 0;
      const usual = (counts.get(tag) ?? 0) / casussen.length;
      const both = together.get(`${factor} ${tag}`) ?? 0;
      return (both + caution * usual) / ((counts.get(factor) ?? 0) + caution) - usual;
    },
  };
}
