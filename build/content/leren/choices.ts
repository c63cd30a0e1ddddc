import type { AnswerOption } from '../../../main/domain/leren/answer-option.ts';
import type { Exercise } from '../../../main/domain/leren/exercise.ts';
import type { LibrarySource } from '../library-source.ts';

/** Anything to choose from, with where it stands. */
export type FoundChoice = {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly several: boolean;
  readonly options: readonly Pick<AnswerOption, 'id' | 'right' | 'explanation'>[];
};

/** Every choice in exercises and written questions; the places to mark in a passage are one too. */
export function choicesIn({ learning }: Pick<LibrarySource, 'learning'>): FoundChoice[] {
  const exercises = learning.lessons.flatMap(({ lesson, file, lineOf }) =>
    (lesson?.exercises ?? []).flatMap((exercise, index) =>
      choicesOf(exercise).map((choice) => ({
        ...choice,
        file,
        line: lineOf(['exercises', index]),
        name: exercise.id,
      })),
    ),
  );
  const questions = learning.questions.flatMap(({ question, file, line }) =>
    question === undefined ? [] : [{ ...question, file, line, name: question.id }],
  );
  return [...exercises, ...questions];
}

function choicesOf(exercise: Exercise): Pick<FoundChoice, 'several' | 'options'>[] {
  switch (exercise.kind) {
    case 'work-a-case':
      return [];
    case 'contrast-pair':
      return [{ several: false, options: exercise.options }];
    case 'spot-in-passage':
      return [{ several: exercise.severalSpots, options: exercise.spots }, exercise];
    case 'missing-step':
    case 'superseded-precedent':
      return [exercise];
  }
}
