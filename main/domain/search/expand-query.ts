import { conceptMark, type Analyse, type Occurrence } from './analyse.ts';
import type { SimilarWord } from './similar-words.ts';
import { stopWords } from './stop-words.ts';
import type { VocabularyIndex } from './vocabulary-index.ts';
import type { WordIndex } from './word-index.ts';
import { wordsOf, type Word } from './words-of.ts';

/** One word of a query: what was typed, and the terms by which it can be found. */
export type QueryTerm = {
  readonly typed: string;
  /** How telling the word is. */
  readonly idf: number;
  /** From term to how well it stands for what was typed, from 0 to 1. */
  readonly alternatives: ReadonlyMap<string, number>;
};

/** What knows the documents that a query is for. */
export type QueryTools = {
  readonly analyse: Analyse;
  readonly index: WordIndex;
  readonly vocabulary: VocabularyIndex;
  readonly similarWords: (word: string) => readonly SimilarWord[];
};

const conceptWeight = 0.8;
const prefixWeight = 0.85;
const mostPrefixed = 30;
/** The most telling words of a long query; more of them only cost time. */
const mostTerms = 60;
/** In a longer query a word with a typing error is not missed. */
const mostRepaired = 30;

/**
 * The words of a query with every way in which each can be found, the most telling first. A word that
 * is nowhere is left out.
 */
export function expandQuery(query: string, tools: QueryTools): readonly QueryTerm[] {
  const words = wordsOf(query);
  const saidBy = occurrencesByWord(words, tools.analyse(query));
  const isTyping = /[\p{L}\p{N}\p{M}]$/u.test(query);
  const repairs = words.length <= mostRepaired;
  const byTyped = new Map<string, QueryTerm>();
  words.forEach(({ start, end, folded }, place) => {
    const last = isTyping && place === words.length - 1;
    if (byTyped.has(folded) || (!last && stopWords.has(folded))) return;
    const alternatives = new Map<string, number>();
    const offer = (term: string, weight: number) => {
      if (tools.index.postings(term).size === 0) return;
      alternatives.set(term, Math.max(weight, alternatives.get(term) ?? 0));
    };
    for (const { term, weight } of saidBy[place] ?? []) {
      offer(term, isWord(term) ? weight : weight * conceptWeight);
    }
    const known = [...alternatives.values()].some((weight) => weight >= conceptWeight);
    if (last || (!known && repairs)) offerWords(folded, last, known, tools, offer);
    if (alternatives.size === 0) return;
    const typed = query.slice(start, end);
    byTyped.set(folded, { typed, idf: idfOf(alternatives, tools.index), alternatives });
  });
  const terms = [...byTyped.values()].sort((a, b) => b.idf - a.idf);
  return terms.slice(0, mostTerms);
}

/** What each word says; a concept of more words is said by each of them. */
function occurrencesByWord(
  words: readonly Word[],
  occurrences: readonly Occurrence[],
): readonly (readonly Occurrence[])[] {
  const said = words.map((): Occurrence[] => []);
  const placeOf = new Map(words.map(({ start }, place) => [start, place]));
  for (const occurrence of occurrences) {
    let place = placeOf.get(occurrence.start) ?? words.length;
    while ((words[place]?.end ?? Infinity) <= occurrence.end) {
      said[place]?.push(occurrence);
      place += 1;
    }
  }
  return said;
}

/** Words that begin like a word that is still being typed, or that a typing error may have been meant as. */
function offerWords(
  folded: string,
  last: boolean,
  known: boolean,
  { analyse, vocabulary, similarWords }: QueryTools,
  offer: (term: string, weight: number) => void,
): void {
  const begun =
    (last && folded.length > 1) || (!known && folded.length > 3)
      ? vocabulary.startingWith(folded, mostPrefixed)
      : [];
  for (const word of begun) {
    const whole = analyse(word).filter(({ term, weight }) => isWord(term) && weight === 1);
    for (const { term } of whole) offer(term, prefixWeight);
  }
  if (known || begun.length > 0) return;
  for (const { word, score } of similarWords(folded)) {
    for (const { term, weight } of analyse(word)) offer(term, weight * (0.9 - score));
  }
}

function isWord(term: string): boolean {
  return !term.startsWith(conceptMark);
}

/** As telling as the most common thing it can be. */
function idfOf(alternatives: ReadonlyMap<string, number>, index: WordIndex): number {
  const good = [...alternatives].filter(([, weight]) => weight >= 0.5).map(([term]) => term);
  const terms = good.length === 0 ? [...alternatives.keys()] : good;
  return Math.min(...terms.map((term) => index.idf(term)));
}
