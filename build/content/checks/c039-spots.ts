import type { Inline } from '../../../main/domain/content/rich-text.ts';
import { exercisesOf } from '../leren/exercises-of.ts';
import type { Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/** In an exercise each passage is one spot, and each spot one passage. */
export const checkSpots: Check = (library) =>
  exercisesOf(library, 'spot-in-passage').flatMap(({ exercise, file, line }): Problem[] => {
    const report = (message: string): Problem => ({ check: 'C039', file, line, message });
    const passages = passagesIn(exercise.text);
    const spots = exercise.spots.map(({ id }) => id);
    return [
      ...passages
        .filter((id) => !spots.includes(id))
        .map((id) => report(`De passage #${id} in "${exercise.id}" staat niet onder spots.`)),
      ...spots
        .filter((id) => passages.filter((passage) => passage === id).length !== 1)
        .map((id) => report(`"${id}" in "${exercise.id}" hoort bij precies één passage.`)),
      ...(spots.length !== new Set(spots).size
        ? [report(`In "${exercise.id}" staat een plek twee keer.`)]
        : []),
    ];
  });

function passagesIn(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline): string[] => {
    if (inline.kind === 'text') return [];
    const own = inline.kind === 'passage' ? [inline.annotation] : [];
    return [...own, ...passagesIn(inline.children)];
  });
}
