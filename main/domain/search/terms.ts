import type { ThesaurusEntry } from '../content/factor.ts';
import { createSplitter } from './compounds.ts';
import { createNaming, phrasesAt, type Names, type Phrase } from './concepts.ts';
import type { Range } from './search-result.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { weights } from './weights.ts';
import { createWordLists } from './word-lists.ts';
import { eachWord, foldedWord, printOf } from './words-of.ts';

/** A folded word as it is read everywhere: its number and the terms it stands for, itself first. */
export type ReadWord = {
  readonly number: number;
  readonly folded: string;
  readonly stem: string;
  readonly terms: readonly number[];
  /** 1 for the word itself, less for a part of it. */
  readonly weights: readonly number[];
  readonly names: Names | undefined;
};

/** Something that a text says, and where. */
export type Occurrence = Range & {
  readonly term: number;
  /** 1 for the word itself, less for a part of it or something related. */
  readonly weight: number;
  /** It is pointed at, not named: only a text that asks says it. */
  readonly isCue: boolean;
};

/**
 * The one way in which all texts and queries are read. A term is what is compared: a stem or a
 * concept. Terms and words have numbers, so that an index can hold millions of them.
 */
export type Terms = {
  word(folded: string): ReadWord;
  /** The word that stands in a text from `start` up to `end`. */
  wordIn(text: string, start: number, end: number): ReadWord;
  wordAt(number: number): ReadWord | undefined;
  /** Calls with the fingerprint of every word that says a term. */
  eachPrintOf(term: number, visitor: (print: number) => void): void;
  /** The names of a concept, without what only points at it. */
  namesOf(concept: number): readonly Phrase[];
  /** The fingerprints of the words with a stem that stands in the name of a concept. */
  printsOfStem(stem: string): readonly number[];
  /** The number of a concept, made when it is new. */
  concept(name: string): number;
  isConcept(term: number): boolean;
  /** A concept by its name, a word by its stem. */
  nameOf(term: number): string;
  /**
   * Adds what a text says to `tally`, from term to how often, and its words to `seen`.
   *
   * @returns How many words the text has.
   */
  tally(text: string, tally: Map<number, number>, seen: Set<number>): number;
  /** The same for a text that asks: it says what its words point at as well. */
  tallyAsked(text: string, tally: Map<number, number>): void;
  /** What a text that asks says, in its order; a concept comes after the words that name it. */
  occurrences(text: string): readonly Occurrence[];
};

/** A word as it was cut from a text holds on to that whole text; a copy does not. */
function copyOf(word: string): string {
  return Array.from(word).join('');
}

const usualWeights = [0, 1, 2, 3, 4].map((parts) => [
  1,
  ...new Array<number>(parts).fill(weights.match.part),
]);

/** Nearly all words have the same few rows of weights: no row of its own for each of them. */
function sharedWeights(own: readonly number[]): readonly number[] {
  const usual = usualWeights[own.length - 1] ?? [];
  return usual.length === own.length && usual.every((weight, at) => weight === own[at])
    ? usual
    : own;
}

/** Stands before a concept, so that it is never taken for a word. */
const conceptMark = '§';

/** @param lexicon - Folded words into which compounds may be split. */
export function createTerms(
  lexicon: ReadonlySet<string>,
  thesaurus: readonly ThesaurusEntry[],
): Terms {
  const split = createSplitter(lexicon);
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const words: ReadWord[] = [];
  const byFolded = new Map<string, ReadWord>();
  const byTerm = createWordLists();
  const printsOfStem = new Map<string, number[]>();

  function numberOf(name: string): number {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, names.length);
    return names.push(name) - 1;
  }

  const concept = (name: string) => numberOf(conceptMark + name);
  const naming = createNaming(thesaurus, concept);

  function word(folded: string): ReadWord {
    const known = byFolded.get(folded);
    if (known !== undefined) return known;
    const own = copyOf(folded);
    const found = readWord(own, split);
    const stemmed = stem(own);
    const read: ReadWord = {
      number: words.length,
      folded: own,
      stem: stemmed,
      terms: found.map(([term]) => numberOf(term)),
      weights: sharedWeights(found.map(([, weight]) => weight)),
      names: naming.startingWith(stemmed),
    };
    byFolded.set(own, read);
    words.push(read);
    const print = printOf(own);
    for (const term of read.terms) byTerm.add(term, print);
    if (naming.has(stemmed)) {
      printsOfStem.set(stemmed, [...(printsOfStem.get(stemmed) ?? []), print]);
    }
    return read;
  }

  /** Most words stand in a text as they are compared; only the others have to be folded. */
  function wordIn(text: string, start: number, end: number): ReadWord {
    const written = text.slice(start, end);
    return byFolded.get(written) ?? word(foldedWord(written));
  }

  function count(
    text: string,
    tally: Map<number, number>,
    seen: Set<number>,
    asked: boolean,
  ): number {
    const add = (term: number, weight: number) => {
      tally.set(term, (tally.get(term) ?? 0) + weight);
    };
    const found: ReadWord[] = [];
    eachWord(text, (start, end) => {
      found.push(wordIn(text, start, end));
    });
    for (let place = 0; place < found.length; place += 1) {
      const one = found[place];
      if (one === undefined) continue;
      seen.add(one.number);
      for (let at = 0; at < one.terms.length; at += 1) {
        add(one.terms[at] ?? -1, one.weights[at] ?? 0);
      }
      if (one.names === undefined) continue;
      for (const hit of phrasesAt((at) => found[place + at])) {
        if (asked || !hit.isCue) add(hit.term, hit.weight);
      }
    }
    return found.length;
  }

  return {
    word,
    concept,
    wordIn,
    wordAt: (number) => words[number],
    eachPrintOf(term, visitor) {
      byTerm.visit(term, visitor);
    },
    namesOf: (term) => naming.of(term),
    printsOfStem: (stemmed) => printsOfStem.get(stemmed) ?? [],
    isConcept: (term) => names[term]?.startsWith(conceptMark) === true,
    nameOf: (term) => names[term]?.replace(conceptMark, '') ?? '',
    tally: (text, tally, seen) => count(text, tally, seen, false),
    tallyAsked(text, tally) {
      count(text, tally, new Set(), true);
    },
    occurrences(text) {
      const found: (Range & { readonly word: ReadWord })[] = [];
      eachWord(text, (start, end) => {
        found.push({ word: wordIn(text, start, end), start, end });
      });
      return found.flatMap(({ word: { terms, weights: own }, start, end }, place) => [
        ...terms.map((term, at) => ({ term, weight: own[at] ?? 0, start, end, isCue: false })),
        ...phrasesAt((at) => found[place + at]?.word).map(({ term, weight, stems, isCue }) => {
          const until = found[place + stems.length - 1]?.end ?? end;
          return { term, weight, start, end: until, isCue };
        }),
      ]);
    },
  };
}

/** The terms of one folded word with their weight, itself first; none for a stop word. */
function readWord(
  folded: string,
  split: (word: string) => readonly string[],
): readonly (readonly [string, number])[] {
  const closed = folded.replace(/[-']/gu, '');
  const pieces = folded === closed ? [] : folded.split(/[-']/u).filter((part) => part.length > 2);
  const whole = closed.length > 1 && !stopWords.has(folded) ? [stem(closed)] : [];
  const parts = [...pieces, ...[closed, ...pieces].flatMap(split)].filter(
    (part) => !stopWords.has(part),
  );
  const found = new Map(parts.map((part) => [stem(part), weights.match.part as number]));
  for (const own of whole) found.delete(own);
  return [...whole.map((own) => [own, 1] as const), ...found];
}
