import { conceptMark } from './analyse.ts';
import type { Corpus } from './corpus.ts';
import { saturate, type WordIndex } from './word-index.ts';

/** A draft as a row of weighed terms, with the words that the writer used for them. */
export type DraftVector = {
  readonly terms: readonly {
    readonly term: string;
    readonly weight: number;
    /** Whether it is a word of the field that not every other document has. */
    readonly telling: boolean;
    /** As the writer wrote it; undefined when the draft has only a part of a compound. */
    readonly word: string | undefined;
  }[];
  readonly norm: number;
};

/** The most telling terms of a draft; more of them only cost time. */
const mostTerms = 80;
const mostWords = 8;
const fillerWeight = 0.4;

/** Weighs the words of a draft; a draft that shares no word with any document has none. */
export function draftVector(text: string, corpus: Corpus): DraftVector {
  const counts = new Map<string, { count: number; word: string | undefined }>();
  for (const { term, weight, start, end } of corpus.analyse(text)) {
    const known = counts.get(term) ?? { count: 0, word: undefined };
    const whole = isConcept(term) || weight === 1;
    const word = known.word ?? (whole ? text.slice(start, end) : undefined);
    counts.set(term, { count: known.count + weight, word });
  }
  const terms = [...counts]
    .filter(([term]) => corpus.index.postings(term).size > 0)
    .map(([term, { count, word }]) => {
      const ofTheField = isConcept(term) || corpus.isOfTheField(term);
      const telling = ofTheField && !corpus.index.isCommon(term);
      const weight = saturate(count) * corpus.index.idf(term) * (ofTheField ? 1 : fillerWeight);
      return { term, word, telling, weight };
    })
    .sort((a, b) => b.weight - a.weight);
  const norm = Math.sqrt(terms.reduce((sum, { weight }) => sum + weight ** 2, 0));
  return { terms: terms.slice(0, mostTerms), norm };
}

function isConcept(term: string): boolean {
  return term.startsWith(conceptMark);
}

/** How alike a draft and every document that shares a word with it are: the cosine, 0 to 1. */
export function textLikeness(draft: DraftVector, index: WordIndex): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const { term, weight } of draft.terms) {
    const idf = index.idf(term);
    for (const [key, count] of index.postings(term)) {
      scores.set(key, (scores.get(key) ?? 0) + weight * saturate(count) * idf);
    }
  }
  for (const [key, score] of scores) {
    const size = draft.norm * index.norm(key);
    scores.set(key, size === 0 ? 0 : score / size);
  }
  return scores;
}

/** The words of the draft, as written, that say most about the likeness with a document; no filler. */
export function tellingWords(draft: DraftVector, key: string, index: WordIndex): readonly string[] {
  const shared = draft.terms
    .map(({ term, weight, word, telling }) => {
      const count = telling ? (index.postings(term).get(key) ?? 0) : 0;
      return { word, gain: weight * saturate(count) * index.idf(term) };
    })
    .sort((a, b) => b.gain - a.gain);
  const words = new Map<string, string>();
  for (const { word, gain } of shared) {
    if (word !== undefined && gain > 0 && !words.has(word.toLowerCase())) {
      words.set(word.toLowerCase(), word);
    }
  }
  return [...words.values()].slice(0, mostWords);
}
