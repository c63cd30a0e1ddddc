import type { ExerciseKind, ExerciseOf } from '../../../main/domain/leren/exercise.ts';
import type { OpenWork } from '../work-drafts-provider.tsx';

/** An exercise of one kind, and what was done of it. */
export type ExerciseProps<Kind extends ExerciseKind> = {
  readonly exercise: ExerciseOf<Kind>;
  readonly open: OpenWork;
};

/** The part of an exercise that has one answer. */
export const answerPart = 'antwoord';
