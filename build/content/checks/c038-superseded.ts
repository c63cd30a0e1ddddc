import { exercisesOf } from '../leren/exercises-of.ts';
import type { Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/** What an exercise calls superseded is so in the register of rulings, and nothing else in it is. */
export const checkSuperseded: Check = (library) => {
  const status = new Map(library.uitspraken.map(({ ecli, uitspraak }) => [ecli, uitspraak?.status]));
  return exercisesOf(library, 'superseded-precedent').flatMap(({ exercise, file, line }) =>
    exercise.options.flatMap(({ ecli, right }): Problem[] => {
      const known = status.get(ecli);
      if (known === undefined || (known === 'achterhaald') === right) return [];
      const message = `${ecli} heet in het register "${known}"; dat past niet bij "right: ${right}".`;
      return [{ check: 'C038', file, line, message }];
    }),
  );
};
