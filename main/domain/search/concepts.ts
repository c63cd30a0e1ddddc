import type { ThesaurusEntry } from '../content/factor.ts';
import { stem } from './stem.ts';
import { wordsOf } from './words-of.ts';

/** A concept that a row of words names: from word `from`, `length` words long. */
export type ConceptHit = {
  readonly concept: string;
  readonly from: number;
  readonly length: number;
  /** 1 for another name of the same thing, less for something related. */
  readonly weight: number;
};

type Phrase = {
  readonly stems: readonly string[];
  readonly concept: string;
  readonly weight: number;
};

/** Finds the concepts of the thesaurus in a row of folded words. */
export type Concepts = (words: readonly string[]) => readonly ConceptHit[];

/** Entries with the same concept are one concept; each of its words, and its name, leads to it. */
export function createConcepts(thesaurus: readonly ThesaurusEntry[]): Concepts {
  const byFirstWord = new Map<string, Phrase[]>();
  for (const { concept, kind, words } of thesaurus) {
    const weight = kind === 'verwant' ? 0.5 : 1;
    for (const phrase of new Set([concept, ...words].flatMap(spellings))) {
      const stems = phrase.split(' ');
      const first = stems[0] ?? '';
      const others = byFirstWord.get(first) ?? [];
      byFirstWord.set(first, others);
      others.push({ stems, concept, weight: phrase === spellings(concept)[0] ? 1 : weight });
    }
  }
  for (const phrases of byFirstWord.values()) {
    phrases.sort((a, b) => b.stems.length - a.stems.length);
  }
  return (words) => {
    const stems = words.map(stem);
    return stems.flatMap((first, from) => hitsAt(byFirstWord.get(first) ?? [], stems, from));
  };
}

/** The concepts of the longest phrase that starts here; one phrase can stand for more than one. */
function hitsAt(
  phrases: readonly Phrase[],
  stems: readonly string[],
  from: number,
): readonly ConceptHit[] {
  const fitting = phrases.filter(({ stems: own }) =>
    own.every((word, place) => stems[from + place] === word),
  );
  const longest = fitting[0]?.stems.length ?? 0;
  const best = new Map<string, ConceptHit>();
  for (const { stems: own, concept, weight } of fitting) {
    if (own.length < longest) continue;
    const before = best.get(concept);
    if (before === undefined || before.weight < weight) {
      best.set(concept, { concept, from, length: longest, weight });
    }
  }
  return [...best.values()];
}

/** A phrase as stems with a space between, and with its hyphens closed up: `e-bike` and `ebike`. */
function spellings(phrase: string): readonly string[] {
  const folded = wordsOf(phrase).map(({ folded: word }) => word);
  const asIs = folded.map(stem).join(' ');
  const closed = folded.map((word) => stem(word.replace(/[-']/gu, ''))).join(' ');
  return asIs === '' ? [] : [...new Set([asIs, closed])];
}
