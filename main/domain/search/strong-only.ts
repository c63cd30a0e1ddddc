import type { SimilarAnswer, SimilarHit } from './search-result.ts';

/** Of an answer what is alike enough to bring forward. */
export function strongOnly(answer: SimilarAnswer): SimilarAnswer {
  const strong = ({ isStrong }: SimilarHit) => isStrong;
  return {
    ...answer,
    casussen: answer.casussen.filter(strong),
    dilemmas: answer.dilemmas.filter(strong),
    grondwaarden: answer.grondwaarden.filter(strong),
  };
}
