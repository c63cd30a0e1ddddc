import type { ThesaurusEntry } from '../content/factor.ts';

/** Something in a text that a reader may stumble over. Only a hint: the writer decides. */
export type PlainHint =
  | { readonly kind: 'long'; readonly words: number; readonly sentence: string }
  | { readonly kind: 'passive'; readonly sentence: string }
  | { readonly kind: 'jargon'; readonly word: string; readonly instead: readonly string[] };

/** A sentence of more words than this is hard to follow at level B1. */
const longestSentence = 20;

const word = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const sentenceEnd = /(?<=[.!?:;]["”’')\]]*)\s+(?=["“‘'([]*[\p{Lu}\p{N}])|\n+/u;
const passive =
  /\b(?:wordt|worden|werd|werden)\b[^,;]*\b(?:ge|be|ver|ont|her)\p{L}{3,}(?:d|t|en)\b|\b(?:ge|be|ver|ont|her)\p{L}{3,}(?:d|t|en) (?:wordt|worden|werd|werden)\b/u;
const lawName = /^(?:wet|algemene|besluit|participatiewet)\b/iu;

/** A word of the trade, and what one would say at home. */
export type Jargon = { readonly word: string; readonly instead: readonly string[] };

/** Words of the trade in the thesaurus: abbreviations, and concepts that have an everyday word. */
export function jargonOf(thesaurus: readonly ThesaurusEntry[]): Jargon[] {
  return thesaurus.flatMap(({ concept, kind, words }) => {
    if (kind === 'afkorting') return words.map((short) => ({ word: short, instead: [concept] }));
    if (kind !== 'alledaags' || lawName.test(concept)) return [];
    return [{ word: concept, instead: words.slice(0, 3) }];
  });
}

/** The sentences of a text; a line that ends is a sentence that ends. */
export function sentencesOf(text: string): string[] {
  return text
    .split(sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/**
 * What could be plainer, in the order of the text; jargon last, each word once.
 *
 * @param most - How many hints at most; a list without end helps nobody.
 */
export function plainHints(text: string, jargon: readonly Jargon[], most = 8): PlainHint[] {
  const hints = sentencesOf(text).flatMap((sentence): PlainHint[] => {
    const words = sentence.match(word)?.length ?? 0;
    return [
      ...(words > longestSentence ? [{ kind: 'long' as const, words, sentence }] : []),
      ...(passive.test(sentence) ? [{ kind: 'passive' as const, sentence }] : []),
    ];
  });
  const padded = ` ${(text.toLowerCase().match(word) ?? []).join(' ')} `;
  const found = jargon.filter((entry) => padded.includes(` ${entry.word.toLowerCase()} `));
  return [...hints, ...found.map((entry) => ({ kind: 'jargon' as const, ...entry }))].slice(
    0,
    most,
  );
}
