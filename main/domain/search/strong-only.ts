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

const mostLessAlike = 5;

/** The casussen behind those: less alike, and still with a word or a tag in common. For who asks for more. */
export function lessAlike({ casussen }: SimilarAnswer): readonly SimilarHit[] {
  return casussen
    .filter(({ isStrong, reasons }) => !isStrong && reasons.length > 0)
    .slice(0, mostLessAlike);
}
