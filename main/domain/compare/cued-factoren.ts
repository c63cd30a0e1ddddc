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
  return factoren.filter((factor) => factor.cues.some((cue) => words.includes(foldedCue(cue))));
}

/** The cues of one factor that stand in a text, as the vocabulary spells them. */
export function cueWords(factor: Pick<Factor, 'cues'>, text: string): readonly string[] {
  const words = fold(text);
  return factor.cues.filter((cue) => words.includes(foldedCue(cue)));
}

const known = new Map<string, string>();

function foldedCue(cue: string): string {
  const folded = known.get(cue) ?? ` ${fold(cue).trim()}`;
  known.set(cue, folded);
  return folded;
}

/** Of a longer text only the beginning is read: twenty pages. */
const mostCharacters = 50_000;
let last = { text: '', folded: ' ' };

/** Lower case, without accents, words apart by one space; begins with a space, so that a cue matches from the start of a word. */
function fold(text: string): string {
  if (last.text === text) return last.folded;
  const plain = text.slice(0, mostCharacters).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const folded = ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
  if (text.length > 100) last = { text, folded };
  return folded;
}
