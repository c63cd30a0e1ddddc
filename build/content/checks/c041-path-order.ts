import { learningPathIds } from '../../../main/domain/leren/learning-path.ts';
import type { Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/** Each path is described once, and its lessons count on from 1 without a gap. */
export const checkPathOrder: Check = ({ learning }) => {
  const { paths, lessons } = learning;
  const described = (paths.value ?? []).map(({ id }) => id);
  const order =
    paths.value === undefined || described.join() === learningPathIds.join()
      ? []
      : [problem(paths.file, 1, `De paden staan hier alle, in deze volgorde: ${learningPathIds.join(', ')}.`)];
  // A lesson that could not be read has its own problem, and its place is not known.
  const unread = lessons.some(({ lesson }) => lesson === undefined);
  const places = (unread ? [] : learningPathIds).flatMap((path) => {
    const own = lessons
      .filter(({ lesson }) => lesson?.path === path)
      .sort((a, b) => (a.lesson?.order ?? 0) - (b.lesson?.order ?? 0));
    return own.flatMap(({ lesson, file, lineOf }, index) =>
      lesson?.order === index + 1
        ? []
        : [problem(file, lineOf(['order']), `In het pad "${path}" is dit les ${index + 1}.`)],
    );
  });
  return [...order, ...places];
};

function problem(file: string, line: number, message: string): Problem {
  return { check: 'C041', file, line, message };
}
