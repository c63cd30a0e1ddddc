import type { ExerciseKind, ExerciseOf } from '../../../main/domain/leren/exercise.ts';
import type { LibrarySource } from '../library-source.ts';

type FoundExercise<Kind extends ExerciseKind> = {
  readonly exercise: ExerciseOf<Kind>;
  readonly file: string;
  readonly line: number;
};

/** The exercises of one kind, with where they stand. */
export function exercisesOf<Kind extends ExerciseKind>(
  { learning }: Pick<LibrarySource, 'learning'>,
  kind: Kind,
): FoundExercise<Kind>[] {
  return learning.lessons.flatMap(({ lesson, file, lineOf }) =>
    (lesson?.exercises ?? []).flatMap((exercise, index) =>
      exercise.kind === kind
        ? [{ exercise: exercise as ExerciseOf<Kind>, file, line: lineOf(['exercises', index]) }]
        : [],
    ),
  );
}
