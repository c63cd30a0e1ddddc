import { generateQuestions } from '../leren/generate-questions.ts';
import type { Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/** In the registers, and among questions and exercises, an id can stand twice. */
export const checkRegisterIds: Check = (library) => {
  const { uitspraken, factoren, learning } = library;
  const rulings = uitspraken.filter(({ ecli }) => ecli !== '').map(({ ecli, file, line }) => ({
    id: ecli,
    file,
    line,
  }));
  const names = (factoren.value?.factoren ?? []).map(({ id }, index) => ({
    id,
    file: factoren.file,
    line: factoren.lineOf(['factoren', index]),
  }));
  const questions = learning.questions.filter(({ id }) => id !== '');
  const exercises = learning.lessons.flatMap(({ lesson, file, lineOf }) =>
    (lesson?.exercises ?? []).map(({ id }, index) => ({
      id,
      file,
      line: lineOf(['exercises', index]),
    })),
  );
  const made = generateQuestions(library).map(({ id }) => id);
  const seen = new Set<string>(made);
  return [...rulings, ...names, ...questions, ...exercises].flatMap(({ id, file, line }): Problem[] => {
    if (seen.has(id)) return [{ check: 'C003', file, line, message: `${id} staat er twee keer.` }];
    seen.add(id);
    return [];
  });
};
