import { itemsOf, type Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/**
 * The factor that binds or divides two casussen exists, and at least one of them speaks of it. In a
 * contrast the two differ on it.
 */
export const checkDecidingFactor: Check = (library) => {
  const factoren = library.factoren.value?.factoren;
  const casussen = new Map(itemsOf(library, 'voorbeeldcasus').map(({ id, item }) => [id, item]));
  return itemsOf(library, 'voorbeeldcasus').flatMap(({ item, file, lineOf }) =>
    item.relations.flatMap(({ to, kind, decidingFactor }, index): Problem[] => {
      const line = lineOf(['relations', index, 'decidingFactor']);
      const report = (message: string): Problem[] => [{ check: 'C017', file, line, message }];
      if (factoren?.some(({ id }) => id === decidingFactor) === false) {
        return report(`De factor "${decidingFactor}" staat niet in factoren.yaml.`);
      }
      const other = casussen.get(to);
      if (other === undefined) return [];
      const isSame = item.factoren[decidingFactor] === other.factoren[decidingFactor];
      if (kind === 'contrast' && decidingFactor in item.factoren && isSame) {
        return report(`Deze casus en ${to} verschillen niet op "${decidingFactor}".`);
      }
      if (decidingFactor in item.factoren) return [];
      return decidingFactor in other.factoren
        ? []
        : report(`Deze casus en ${to} noemen "${decidingFactor}" geen van beide onder factoren.`);
    }),
  );
};
