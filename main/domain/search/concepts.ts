import type { ThesaurusEntry } from '../content/factor.ts';
import { stem } from './stem.ts';
import { weights } from './weights.ts';
import { foldedWordsOf } from './words-of.ts';

/** A name of a concept, as stems: it is there when these follow each other. */
export type Phrase = {
  readonly stems: readonly string[];
  /** The term of the concept. */
  readonly term: number;
  /** 1 for another name of the same thing, less for something related. */
  readonly weight: number;
  /** It points at the concept without naming it: whoever asks means it, who writes it need not. */
  readonly isCue: boolean;
};

/** Finds the names that begin with a stem, the longest first. */
export type Phrases = (stem: string) => readonly Phrase[] | undefined;

/** Entries with the same concept are one concept; each of its words, and its name, leads to it. */
export function createPhrases(
  thesaurus: readonly ThesaurusEntry[],
  termOf: (concept: string) => number,
): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  for (const { concept, kind, words } of thesaurus) {
    const [own] = spellings(concept);
    for (const spelling of new Set([concept, ...words].flatMap(spellings))) {
      const stems = spelling.split(' ');
      const first = stems[0] ?? '';
      const isCue = kind === 'aanwijzing' && spelling !== own;
      const related = kind === 'verwant' && spelling !== own;
      const cue = stems.length > 1 ? weights.cue.phrase : weights.cue.word;
      const weight = isCue ? cue : related ? weights.related : 1;
      const phrase = { stems, term: termOf(concept), weight, isCue };
      const others = byFirst.get(first);
      if (others) others.push(phrase);
      else byFirst.set(first, [phrase]);
    }
  }
  for (const phrases of byFirst.values()) {
    phrases.sort((a, b) => b.stems.length - a.stems.length);
  }
  return (first) => byFirst.get(first);
}

/** A word of a text, with the names that begin with it. */
type Named = { readonly stem: string; readonly phrases: readonly Phrase[] | undefined };

/**
 * The concepts of the longest name that starts at a word; one name can stand for more than one.
 *
 * @param wordAt - The words from there on, the first at 0.
 */
export function phrasesAt(wordAt: (place: number) => Named | undefined): readonly Phrase[] {
  const phrases = wordAt(0)?.phrases;
  if (phrases === undefined) return [];
  const found: Phrase[] = [];
  for (const phrase of phrases) {
    if (found[0] !== undefined && phrase.stems.length < found[0].stems.length) break;
    if (!fits(phrase, wordAt)) continue;
    const same = found.findIndex(({ term }) => term === phrase.term);
    if (same < 0) found.push(phrase);
    else if ((found[same]?.weight ?? 0) < phrase.weight) found[same] = phrase;
  }
  return found;
}

/** Goes by for every word of a text that may begin a name. */
function fits({ stems }: Phrase, wordAt: (place: number) => Named | undefined): boolean {
  for (let at = 0; at < stems.length; at += 1) if (wordAt(at)?.stem !== stems[at]) return false;
  return true;
}

/** A name as stems with a space between, and with its hyphens closed up: `e-bike` and `ebike`. */
function spellings(phrase: string): readonly string[] {
  const folded = foldedWordsOf(phrase);
  const asIs = folded.map(stem).join(' ');
  const closed = folded.map((word) => stem(word.replace(/[-']/gu, ''))).join(' ');
  return asIs === '' ? [] : [...new Set([asIs, closed])];
}
