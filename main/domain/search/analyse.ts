import type { ThesaurusEntry } from '../content/factor.ts';
import { createSplitter } from './compounds.ts';
import { createConcepts } from './concepts.ts';
import type { Range } from './search-result.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { wordsOf } from './words-of.ts';

/** Something that a text says, and where: a word, a part of a compound, or a concept. */
export type Occurrence = Range & {
  /** What is compared: a stem, or a concept behind {@link conceptMark}. */
  readonly term: string;
  /** How much this counts: 1 for the word itself, less for a part of it or something related. */
  readonly weight: number;
};

/** Reads a text: all that it says, in the order of the text, concepts last. */
export type Analyse = (text: string) => readonly Occurrence[];

/** Stands before a concept, so that it is never taken for a word. */
export const conceptMark = '§';

const partWeight = 0.5;

/**
 * Makes the one way in which all texts and queries are read.
 *
 * @param lexicon - Folded words into which compounds may be split.
 */
export function createAnalyse(
  lexicon: ReadonlySet<string>,
  thesaurus: readonly ThesaurusEntry[],
): Analyse {
  const split = createSplitter(lexicon);
  const concepts = createConcepts(thesaurus);
  const known = new Map<string, readonly (readonly [string, number])[]>();

  const termsOf = (folded: string) => {
    const remembered = known.get(folded);
    if (remembered !== undefined) return remembered;
    const found = terms(folded, split);
    known.set(folded, found);
    return found;
  };

  return (text) => {
    const words = wordsOf(text);
    const found: Occurrence[] = [];
    for (const { start, end, folded } of words) {
      for (const [term, weight] of termsOf(folded)) found.push({ term, weight, start, end });
    }
    for (const hit of concepts(words.map(({ folded }) => folded))) {
      const first = words[hit.from];
      const last = words[hit.from + hit.length - 1];
      if (first === undefined || last === undefined) continue;
      const term = conceptMark + hit.concept;
      found.push({ term, weight: hit.weight, start: first.start, end: last.end });
    }
    return found;
  };
}

/** The terms of one folded word with their weight; none for a stop word. */
function terms(
  folded: string,
  split: (word: string) => readonly string[],
): readonly (readonly [string, number])[] {
  const closed = folded.replace(/[-']/gu, '');
  const pieces = folded === closed ? [] : folded.split(/[-']/u).filter((part) => part.length > 2);
  const parts = [closed, ...pieces].flatMap(split);
  const found = new Map<string, number>();
  for (const part of [...pieces, ...parts]) {
    if (!stopWords.has(part)) found.set(stem(part), partWeight);
  }
  if (closed.length > 1 && !stopWords.has(folded)) found.set(stem(closed), 1);
  return [...found];
}
