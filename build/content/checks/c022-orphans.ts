import { itemsOf, type Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/** What fewer than two casussen use, teaches nobody how it works out. It judges the whole library. */
export const checkOrphans: Check = (library) => {
  const used = new Map<string, number>();
  for (const { item } of itemsOf(library, 'voorbeeldcasus')) {
    const names = [
      ...item.dilemmas.map((id) => `dilemma/${id}`),
      ...item.grondwaarden.map(({ id }) => `grondwaarde/${id}`),
    ];
    for (const name of new Set(names)) used.set(name, (used.get(name) ?? 0) + 1);
  }
  return library.items
    .filter(({ kind }) => kind === 'dilemma' || kind === 'grondwaarde')
    .flatMap(({ kind, id, file }): Problem[] => {
      const count = used.get(`${kind}/${id}`) ?? 0;
      const message = `Komt voor in ${count} voorbeeldcasus${count === 1 ? '' : 'sen'}; minstens twee.`;
      return count >= 2 ? [] : [{ check: 'C022', file, line: 1, message }];
    });
};
