import { exercisesOf } from '../leren/exercises-of.ts';
import { itemsOf, type Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/** A pair to choose in is a contrast of the library, and the right factor is the one it names. */
export const checkContrastPairs: Check = (library) => {
  const casussen = new Map(itemsOf(library, 'voorbeeldcasus').map(({ id, item }) => [id, item]));
  return exercisesOf(library, 'contrast-pair').flatMap(({ exercise, file, line }): Problem[] => {
    const [a, b] = exercise.casussen;
    if (!casussen.has(a) || !casussen.has(b)) return [];
    const report = (message: string): Problem[] => [{ check: 'C037', file, line, message }];
    const relation = casussen
      .get(a)
      ?.relations.find(({ to, kind }) => to === b && kind === 'contrast');
    if (relation === undefined) return report(`${a} en ${b} zijn in de bibliotheek geen contrast.`);
    const right = exercise.options.find((option) => option.right)?.factor;
    return right === undefined || right === relation.decidingFactor
      ? []
      : report(`De bibliotheek noemt "${relation.decidingFactor}" als beslissend, niet "${right}".`);
  });
};
