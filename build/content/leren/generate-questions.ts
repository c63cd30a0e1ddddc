import { itemsOf, type LibrarySource } from '../library-source.ts';
import { dilemmaQuestions } from './generate-from-dilemmas.ts';
import { spanningQuestions, wetQuestions } from './generate-from-grondwaarden.ts';
import { routeQuestions, verdictQuestions } from './generate-from-casussen.ts';
import type { WrittenQuestion } from './learning-source.ts';
import type { QuestionMaterial } from './question-material.ts';

/**
 * Questions whose answer the library gives exactly: every right answer and every explanation is what
 * an item says. Ids come from the ids of the items, so that they stay the same.
 */
export function generateQuestions(library: Pick<LibrarySource, 'items'>): WrittenQuestion[] {
  const material: QuestionMaterial = {
    voorbeeldcasus: itemsOf(library, 'voorbeeldcasus').map(({ item }) => item),
    dilemma: itemsOf(library, 'dilemma').map(({ item }) => item),
    grondwaarde: itemsOf(library, 'grondwaarde').map(({ item }) => item),
    wet: itemsOf(library, 'wet').map(({ item }) => item),
  };
  return [
    ...wetQuestions(material),
    ...spanningQuestions(material),
    ...dilemmaQuestions(material),
    ...routeQuestions(material),
    ...verdictQuestions(material),
  ];
}
