import { itemsOf, type Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/** Who reads one half of a contrast has to find the other half from there. */
export const checkContrast: Check = (library) => {
  const casussen = itemsOf(library, 'voorbeeldcasus');
  const contrasts = new Set(
    casussen.flatMap(({ id, item }) =>
      item.relations.filter(({ kind }) => kind === 'contrast').map(({ to }) => `${id} ${to}`),
    ),
  );
  const known = new Set(casussen.map(({ id }) => id));
  return casussen.flatMap(({ id, item, file, lineOf }) =>
    item.relations.flatMap(({ to, kind }, index): Problem[] => {
      if (kind !== 'contrast' || !known.has(to) || contrasts.has(`${to} ${id}`)) return [];
      const message = `${to} noemt dit contrast niet; zet daar ook een relatie van de soort contrast.`;
      return [{ check: 'C016', file, line: lineOf(['relations', index]), message }];
    }),
  );
};
