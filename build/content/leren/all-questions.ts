import type { LibrarySource } from '../library-source.ts';
import { generateQuestions } from './generate-questions.ts';
import type { WrittenQuestion } from './learning-source.ts';

/** Every question: those that were written, and those that the library gives exactly. */
export function allQuestions(library: LibrarySource): WrittenQuestion[] {
  const written = library.learning.questions.flatMap(({ question }) => question ?? []);
  return [...written, ...generateQuestions(library)];
}
