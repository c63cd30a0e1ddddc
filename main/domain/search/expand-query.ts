import type { FindSimilarWords } from './similar-words.ts';
import { stopWords } from './stop-words.ts';
import type { Terms } from './terms.ts';
import type { TextIndex } from './text-index.ts';
import { weights } from './weights.ts';
import { wordsOf } from './words-of.ts';

/** One word of a query: what was typed, and the terms by which it can be found. */
export type QueryTerm = {
  readonly typed: string;
  /** How telling the word is. */
  readonly idf: number;
  /** From term to how well it stands for what was typed, from 0 to 1. */
  readonly alternatives: ReadonlyMap<number, number>;
  /** The word that was taken in its place, when nothing has the word that was typed. */
  readonly meant: string | undefined;
};

export type QueryTools = {
  readonly terms: Terms;
  readonly index: TextIndex;
  readonly similarWords: FindSimilarWords;
};

const { match } = weights;
const mostPrefixed = 30;
/** The most telling words of a long query; more of them only cost time. */
const mostTerms = 60;

/** The words of a query with every way in which each can be found, the most telling first. */
export function expandQuery(query: string, tools: QueryTools): readonly QueryTerm[] {
  const { terms, index } = tools;
  const words = wordsOf(query);
  const isTyping = /[\p{L}\p{N}\p{M}]$/u.test(query);
  const occurrences = terms.occurrences(query);
  const byTyped = new Map<string, QueryTerm>();
  for (const [place, { start, end, folded }] of words.entries()) {
    const last = isTyping && place === words.length - 1;
    if (byTyped.has(folded) || (!last && stopWords.has(folded))) continue;
    const alternatives = new Map<number, number>();
    const offer = (term: number, weight: number) => {
      if (index.postings.count(term) === 0) return;
      alternatives.set(term, Math.max(weight, alternatives.get(term) ?? 0));
    };
    for (const { term, weight, ...range } of occurrences) {
      if (range.start > start || range.end < end) continue;
      offer(term, terms.isConcept(term) ? weight * match.concept : weight);
    }
    const known = [...alternatives.values()].some((weight) => weight >= match.concept);
    const meant = offerWords(folded, last, known, tools, offer);
    const typed = query.slice(start, end);
    byTyped.set(folded, { typed, idf: idfOf(alternatives, index), alternatives, meant });
  }
  return [...byTyped.values()].sort((a, b) => b.idf - a.idf).slice(0, mostTerms);
}

/**
 * Words that begin like a word that is still being typed, or that a typing error may have been meant as.
 *
 * @returns The word that was probably meant.
 */
function offerWords(
  folded: string,
  last: boolean,
  known: boolean,
  { terms, index, similarWords }: QueryTools,
  offer: (term: number, weight: number) => void,
): string | undefined {
  const isBegin = (last && folded.length > 1) || (!known && folded.length > 3);
  const begun = isBegin ? index.vocabulary.startingWith(folded, mostPrefixed) : [];
  const weight = known ? match.prefixOfKnown : match.prefix;
  for (const word of begun) {
    const read = terms.word(word);
    if (read.weights[0] === 1 && read.terms[0] !== undefined) offer(read.terms[0], weight);
  }
  if (known || begun.length > 0) return undefined;
  const similar = similarWords(folded);
  for (const { word, score } of similar) {
    for (const { term, weight: own } of terms.occurrences(word)) {
      offer(term, own * (match.typo - score));
    }
  }
  return similar[0]?.word;
}

/** As telling as the most common thing it can be; a word that is nowhere is as telling as can be. */
function idfOf(alternatives: ReadonlyMap<number, number>, index: TextIndex): number {
  const good = [...alternatives].filter(([, weight]) => weight >= 0.5).map(([term]) => term);
  return good.length === 0 ? index.idf(-1) : Math.min(...good.map((term) => index.idf(term)));
}
