import { foldedWordsOf } from '../../main/domain/search/words-of.ts';
import type { SearchDocument } from '../../main/domain/search/search-document.ts';

const wordsOfCase = 600;
const wordsOfSentence = 13;
/** Every so many words is one that few cases have, as names of places and products are. */
const rareEvery = 100;

/** The same numbers each time: 0 up to 1. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Own casussen of six hundred words, in the words of the library: common words as often as they are
 * common there, and compounds of them that few others have.
 */
export function makeSearchCases(
  library: readonly SearchDocument[],
  count: number,
): SearchDocument[] {
  const words = library.flatMap(({ body }) => body.flatMap(({ text }) => foldedWordsOf(text)));
  const parts = [...new Set(words)].filter((word) => /^[a-z]{4,9}$/u.test(word));
  const cases = library.filter(({ kind }) => kind === 'voorbeeldcasus');
  return Array.from({ length: count }, (_, number) => {
    const random = createRandom(number + 1);
    const pick = <Value>(values: readonly Value[]) =>
      values[Math.floor(random() * values.length)] as Value;
    const rare = () => `${pick(parts)}${pick(parts)}`;
    const text = (length: number) =>
      Array.from({ length }, (_word, at) => {
        const word = at % rareEvery === rareEvery - 1 ? rare() : pick(words);
        return at % wordsOfSentence === wordsOfSentence - 1 ? `${word}.` : word;
      }).join(' ');
    const like = pick(cases);
    return {
      ...like,
      kind: 'casus',
      id: `eigen-${number}`,
      title: text(6),
      aliases: [],
      summary: text(30),
      keywords: like.keywords.slice(0, 4),
      questions: [],
      body: [
        { heading: 'Situatie', text: text(wordsOfCase / 2) },
        { heading: 'Juridische toets', text: text(wordsOfCase / 2) },
      ],
      label: null,
      references: [],
      relations: [],
    } satisfies SearchDocument;
  });
}
