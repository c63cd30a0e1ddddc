import { exercisesOf } from '../leren/exercises-of.ts';
import { itemsOf, type Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/** Every contrast of the library is practised in some lesson. It judges the library as a whole. */
export const checkPractisedContrasts: Check = (library) => {
  const practised = new Set(
    exercisesOf(library, 'contrast-pair').map(({ exercise }) => pair(...exercise.casussen)),
  );
  return itemsOf(library, 'voorbeeldcasus').flatMap(({ id, item, file, lineOf }) =>
    item.relations.flatMap(({ kind, to }, index): Problem[] => {
      if (kind !== 'contrast' || id > to || practised.has(pair(id, to))) return [];
      const message = `Geen les oefent het contrast met ${to}.`;
      return [{ check: 'C043', file, line: lineOf(['relations', index]), message }];
    }),
  );
};

function pair(a: string, b: string): string {
  return [a, b].sort().join(' ');
}
