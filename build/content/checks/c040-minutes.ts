import { plainBlocks } from '../../../main/domain/content/rich-text.ts';
import type { ExerciseKind } from '../../../main/domain/leren/exercise.ts';
import type { LessonSource } from '../leren/learning-source.ts';
import type { Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';
import { wordsIn } from '../readability.ts';

/** Words a minute of somebody who reads to learn. */
const wordsAMinute = 160;
/** Minutes that each takes. Working a case takes more with every step. */
const exerciseMinutes: Readonly<Record<ExerciseKind, number>> = {
  'work-a-case': 3,
  'contrast-pair': 5,
  'spot-in-passage': 3,
  'missing-step': 4,
  'superseded-precedent': 2,
};
const stepMinutes = 2.5;
const questionMinutes = 0.5;
const readMinutes = 3;

/** The minutes that a lesson promises are about what it takes: not under two thirds, not over four thirds. */
export const checkMinutes: Check = ({ learning }) =>
  learning.lessons.flatMap((source): Problem[] => {
    const { lesson, file, lineOf } = source;
    if (lesson === undefined) return [];
    const estimate = lessonMinutes(source);
    if (estimate >= lesson.minutes * 0.66 && estimate <= lesson.minutes * 1.34) return [];
    const message = `${lesson.minutes} minuten past niet bij wat er staat: dat vraagt er ongeveer ${Math.round(estimate)}.`;
    return [{ check: 'C040', file, line: lineOf(['minutes']), message }];
  });

/** About how long a lesson takes somebody new. */
function lessonMinutes({ blocks, lesson }: Pick<LessonSource, 'blocks' | 'lesson'>): number {
  const exercises = (lesson?.exercises ?? []).map(
    (exercise) =>
      exerciseMinutes[exercise.kind] +
      (exercise.kind === 'work-a-case' ? exercise.steps.length * stepMinutes : 0),
  );
  const parts = blocks.map((block) => {
    if (block.kind === 'question') return questionMinutes;
    if (block.kind === 'read') return readMinutes;
    return block.kind === 'text' ? wordsIn(plainBlocks(block.blocks)).length / wordsAMinute : 0;
  });
  return [...exercises, ...parts].reduce((sum, minutes) => sum + minutes, 0);
}
