import type { Factor } from '../content/factor.ts';

/**
 * The factoren that words in a story make worth asking about. Asking is all it does: a cue never
 * says that a factor is there.
 *
 * @param text - The story, as it is written so far.
 * @returns In the order of the vocabulary.
 */
export function cuedFactoren(factoren: readonly Factor[], text: string): readonly Factor[] {
  const words = fold(text);
  return factoren.filter((factor) =>
    factor.cues.some((cue) => words.includes(` ${fold(cue).trim()}`)),
  );
}

/** Lower case, without accents, words apart by one space; begins with a space, so that a cue matches from the start of a word. */
function fold(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
}
