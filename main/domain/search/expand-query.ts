import { likelySpellings } from './misspellings.ts';
import type { FindSimilarWords } from './similar-words.ts';
import { stopWords } from './stop-words.ts';
import type { Occurrence, Terms } from './terms.ts';
import type { TextIndex } from './text-index.ts';
import { separatedVerbs } from './verbs.ts';
import { weights } from './weights.ts';
import { wordsOf, type Word } from './words-of.ts';

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
/** In a longer query a word with a typing error is not missed. */
const mostRepaired = 30;

/**
 * The words of a query with every way in which each can be found, the most telling first. A word that
 * is nowhere is left out.
 */
export function expandQuery(query: string, tools: QueryTools): readonly QueryTerm[] {
  const { terms, index } = tools;
  const words = wordsOf(query);
  const isTyping = /[\p{L}\p{N}\p{M}]$/u.test(query);
  const saidBy = occurrencesByWord(words, terms.occurrences(query));
  const repairs = words.length <= mostRepaired;
  const separated = separatedVerbs(words.map(({ folded }) => folded));
  const partsTaken = new Set<number>();
  const byTyped = new Map<string, QueryTerm>();
  for (const [place, { start, end, folded }] of words.entries()) {
    const last = isTyping && place === words.length - 1;
    if (partsTaken.has(place) || byTyped.has(folded)) continue;
    if (!last && stopWords.has(folded)) continue;
    const alternatives = new Map<number, number>();
    const offer = (term: number, weight: number) => {
      if (index.postings.count(term) === 0) return;
      alternatives.set(term, Math.max(weight, alternatives.get(term) ?? 0));
    };
    const whole = separated.get(place);
    const isApart = whole !== undefined && offerWhole(whole.root, tools, offer);
    if (isApart) partsTaken.add(whole.part);
    for (const { term, weight } of saidBy[place] ?? []) {
      const own = terms.isConcept(term) ? weight * match.concept : weight;
      offer(term, isApart ? own * match.part : own);
    }
    const known = [...alternatives.values()].some((weight) => weight >= match.concept);
    const asks = last || (!known && repairs);
    const meant = asks ? offerWords(folded, last, known, tools, offer) : undefined;
    if (alternatives.size === 0) continue;
    const typed = query.slice(start, end);
    byTyped.set(folded, { typed, idf: idfOf(alternatives, index), alternatives, meant });
  }
  return [...byTyped.values()].sort((a, b) => b.idf - a.idf).slice(0, mostTerms);
}

/**
 * A verb of which a part stands further on: "zegt ... op" is "opzeggen", and hardly "zeggen".
 *
 * @returns Whether it stands anywhere.
 */
function offerWhole(
  whole: string,
  { terms, index }: QueryTools,
  offer: (term: number, weight: number) => void,
): boolean {
  const said = terms.occurrences(whole).filter(({ term }) => index.postings.count(term) > 0);
  for (const { term, weight } of said) {
    offer(term, terms.isConcept(term) ? weight * match.concept : weight);
  }
  return said.some(({ weight }) => weight === 1);
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
  const likely = likelySpellings(folded).find((word) => isThere(index, word));
  const similar = likely === undefined ? similarWords(folded) : [{ word: likely, score: 0 }];
  for (const { word, score } of similar) {
    for (const { term, weight: own } of terms.occurrences(word)) {
      offer(term, own * (match.typo - score));
    }
  }
  return similar[0]?.word;
}

function isThere({ vocabulary }: TextIndex, word: string): boolean {
  return vocabulary.startingWith(word, mostPrefixed).includes(word);
}

/** As telling as the most common of what stands for it best. */
function idfOf(alternatives: ReadonlyMap<number, number>, index: TextIndex): number {
  const best = Math.max(...alternatives.values());
  const good = [...alternatives].filter(([, weight]) => weight > best - 0.1);
  return Math.min(...good.map(([term]) => index.idf(term)));
}
