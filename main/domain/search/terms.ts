import type { ThesaurusEntry } from '../content/factor.ts';
import { createSplitter } from './compounds.ts';
import { createPhrases, phrasesAt, type Phrase } from './concepts.ts';
import type { Range } from './search-result.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { weights } from './weights.ts';
import { createWordLists } from './word-lists.ts';
import { eachWord, foldedWord } from './words-of.ts';

/** A folded word as it is read everywhere: its number and the terms it stands for, itself first. */
export type ReadWord = {
  readonly number: number;
  readonly folded: string;
  readonly stem: string;
  readonly terms: readonly number[];
  /** 1 for the word itself, less for a part of it. */
  readonly weights: readonly number[];
  readonly phrases: readonly Phrase[] | undefined;
};

/** A text as row of words: the number of each, and where it stands in UTF-16 units. */
export type ReadText = {
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

/** Something that a text says, and where. */
export type Occurrence = Range & {
  readonly term: number;
  /** 1 for the word itself, less for a part of it or something related. */
  readonly weight: number;
};

/**
 * The one way in which all texts and queries are read. A term is what is compared: a stem or a
 * concept. Terms and words have numbers, so that an index can hold millions of them.
 */
export type Terms = {
  word(folded: string): ReadWord;
  wordAt(number: number): ReadWord | undefined;
  /** Words have numbers below this one. */
  words(): number;
  /** Calls with every word that says a term, alone or as the first word of a name. */
  eachWordOf(term: number, visitor: (word: number) => void): void;
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
  /** Reads a text once, for all that is to be sought in it. */
  read(text: string): ReadText;
  /** What a text that asks says, in its order; a concept comes after the words that name it. */
  occurrences(text: string): readonly Occurrence[];
  /** @returns Finds in a text that was read where it says one of these terms. */
  seek(
    wanted: Pick<ReadonlyMap<number, unknown>, 'has'>,
  ): (text: ReadText) => readonly Occurrence[];
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

  function numberOf(name: string): number {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, names.length);
    return names.push(name) - 1;
  }

  const concept = (name: string) => numberOf(conceptMark + name);
  const phrasesOf = createPhrases(thesaurus, concept);

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
      phrases: phrasesOf(stemmed),
    };
    byFolded.set(own, read);
    words.push(read);
    for (const term of read.terms) byTerm.add(term, read.number);
    for (const { term, isCue } of read.phrases ?? []) if (!isCue) byTerm.add(term, read.number);
    return read;
  }

  /** Most words stand in a text as they are compared; only the others have to be folded. */
  function wordIn(text: string, start: number, end: number): ReadWord {
    const written = text.slice(start, end);
    return byFolded.get(written) ?? word(foldedWord(written));
  }

  function read(text: string): ReadText {
    const places: number[] = [];
    eachWord(text, (start, end) => {
      places.push(wordIn(text, start, end).number, start, end);
    });
    const row = (which: number) =>
      Uint32Array.from({ length: places.length / 3 }, (_, at) => places[3 * at + which] ?? 0);
    return { words: row(0), starts: row(1), ends: row(2) };
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
      if (one.phrases === undefined) continue;
      for (const hit of phrasesAt((at) => found[place + at])) {
        if (asked || !hit.isCue) add(hit.term, hit.weight);
      }
    }
    return found.length;
  }

  /** What the word at one place of a text says, alone and with the words behind it; cues only when it asks. */
  function occurrencesAt(
    { words: numbers, starts, ends }: ReadText,
    place: number,
    asked: boolean,
  ): readonly Occurrence[] {
    const one = words[numbers[place] ?? -1];
    if (one === undefined) return [];
    const start = starts[place] ?? 0;
    const end = ends[place] ?? 0;
    const alone = one.terms.map((term, at): Occurrence => {
      return { term, weight: one.weights[at] ?? 0, start, end };
    });
    if (one.phrases === undefined) return alone;
    const hits = phrasesAt((at) => words[numbers[place + at] ?? -1]).filter(
      ({ isCue }) => asked || !isCue,
    );
    return [
      ...alone,
      ...hits.map(({ term, weight, stems }): Occurrence => {
        return { term, weight, start, end: ends[place + stems.length - 1] ?? end };
      }),
    ];
  }

  return {
    word,
    concept,
    wordAt: (number) => words[number],
    words: () => words.length,
    eachWordOf(term, visitor) {
      byTerm.visit(term, visitor);
    },
    isConcept: (term) => names[term]?.startsWith(conceptMark) === true,
    nameOf: (term) => names[term]?.replace(conceptMark, '') ?? '',
    tally: (text, tally, seen) => count(text, tally, seen, false),
    tallyAsked(text, tally) {
      count(text, tally, new Set(), true);
    },
    read,
    occurrences(text) {
      const places = read(text);
      return Array.from(places.words, (_word, place) => occurrencesAt(places, place, true)).flat();
    },
    seek(wanted) {
      /** By word: 1 when it says nothing that is wanted, 2 when it may. */
      const known = new Uint8Array(words.length);
      const look = (number: number) => {
        const one = words[number];
        const says =
          one?.terms.some((term) => wanted.has(term)) === true ||
          one?.phrases?.some(({ term, isCue }) => !isCue && wanted.has(term)) === true;
        known[number] = says ? 2 : 1;
        return says;
      };
      return (text) => {
        const found: Occurrence[] = [];
        for (let place = 0; place < text.words.length; place += 1) {
          const number = text.words[place] ?? -1;
          if (known[number] === 1 || (known[number] === 0 && !look(number))) continue;
          for (const one of occurrencesAt(text, place, false))
            if (wanted.has(one.term)) found.push(one);
        }
        return found;
      };
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
