/** How a text reads, in figures that a writer can do something about. */
export type Readability = {
  readonly words: number;
  readonly sentences: number;
  /** Words a sentence. */
  readonly average: number;
  readonly longest: { readonly words: number; readonly text: string };
  /** Share of words of `longWord` letters or more, 0-1. */
  readonly longWords: number;
  /** Share of sentences with wordt, worden, werd or werden and a participle, 0-1. */
  readonly passive: number;
};

/** From here on a Dutch word is mostly a compound that slows down a reader. */
const longWord = 13;

const word = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const sentenceEnd = /(?<=[.!?:;]["”’')\]]*)\s+(?=["“‘'([]*[\p{Lu}\p{N}])/u;
const passive =
  /\b(?:wordt|worden|werd|werden)\b[^,;]*\b(?:ge|be|ver|ont|her)\p{L}{3,}(?:d|t|en)\b|\b(?:ge|be|ver|ont|her)\p{L}{3,}(?:d|t|en) (?:wordt|worden|werd|werden)\b/u;

/** @param blocks - Paragraphs, list items and fields; a sentence never runs over two of them. */
export function readability(blocks: readonly string[]): Readability {
  const sentences = blocks
    .flatMap((block) => block.replace(/\s+/gu, ' ').split(sentenceEnd))
    .map((text) => ({ text: text.trim(), words: wordsIn(text) }))
    .filter((sentence) => sentence.words.length > 0);
  const words = sentences.flatMap((sentence) => sentence.words);
  const longest = sentences.reduce(
    (most, { text, words: own }) => (own.length > most.words ? { text, words: own.length } : most),
    { text: '', words: 0 },
  );
  const share = (count: number, of: number) => (of === 0 ? 0 : count / of);
  return {
    words: words.length,
    sentences: sentences.length,
    average: share(words.length, sentences.length),
    longest,
    longWords: share(words.filter((each) => each.length >= longWord).length, words.length),
    passive: share(sentences.filter(({ text }) => passive.test(text)).length, sentences.length),
  };
}

export function wordsIn(text: string): string[] {
  return text.match(word) ?? [];
}
