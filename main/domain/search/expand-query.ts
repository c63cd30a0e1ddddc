import { conceptMark, type Analyse } from './analyse.ts';
import type { SimilarWord } from './similar-words.ts';
import { stopWords } from './stop-words.ts';
import type { VocabularyIndex } from './vocabulary-index.ts';
import type { WordIndex } from './word-index.ts';
import { wordsOf } from './words-of.ts';

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

/** The words of a query with every way in which each can be found, the most telling first. */
export function expandQuery(query: string, tools: QueryTools): readonly QueryTerm[] {
  const words = wordsOf(query);
  const isTyping = /[\p{L}\p{N}\p{M}]$/u.test(query);
  const occurrences = tools.analyse(query);
  const byTyped = new Map<string, QueryTerm>();
  words.forEach(({ start, end, folded }, place) => {
    const last = isTyping && place === words.length - 1;
    if (!last && stopWords.has(folded)) return;
    const alternatives = new Map<string, number>();
    const offer = (term: string, weight: number) => {
      if (tools.index.postings(term).size === 0) return;
      alternatives.set(term, Math.max(weight, alternatives.get(term) ?? 0));
    };
    for (const { term, weight, ...range } of occurrences) {
      if (range.start > start || range.end < end) continue;
      offer(term, isWord(term) ? weight : weight * conceptWeight);
    }
    const known = [...alternatives.values()].some((weight) => weight >= conceptWeight);
    offerWords(folded, last, known, tools, offer);
    const typed = query.slice(start, end);
    byTyped.set(folded, { typed, idf: idfOf(alternatives, tools.index), alternatives });
  });
  const terms = [...byTyped.values()].sort((a, b) => b.idf - a.idf);
  return terms.slice(0, mostTerms);
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

/** As telling as the most common thing it can be; a word that is nowhere is as telling as can be. */
function idfOf(alternatives: ReadonlyMap<string, number>, index: WordIndex): number {
  const good = [...alternatives].filter(([, weight]) => weight >= 0.5).map(([term]) => term);
  return good.length === 0 ? index.idf('') : Math.min(...good.map((term) => index.idf(term)));
}
