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

/** The names that begin with one stem. */
export type Names = {
  /** Those of one word, each concept once. */
  readonly alone: readonly Phrase[];
  /** By their second stem those of more words, the longest first. */
  readonly longer: ReadonlyMap<string, readonly Phrase[]>;
};

const none: readonly Phrase[] = [];

/** All names of all concepts. */
export type Naming = {
  startingWith(stem: string): Names | undefined;
  /** Those of one concept by its term, without what only points at it. */
  of(concept: number): readonly Phrase[];
  /** Whether some name has a word with this stem. */
  has(stem: string): boolean;
};

/** Entries with the same concept are one concept; each of its words, and its name, leads to it. */
export function createNaming(
  thesaurus: readonly ThesaurusEntry[],
  termOf: (concept: string) => number,
): Naming {
  const byFirst = new Map<string, Phrase[]>();
  const byConcept = new Map<number, Phrase[]>();
  const inNames = new Set<string>();
  for (const { concept, kind, words } of thesaurus) {
    const [own] = spellings(concept);
    for (const spelling of new Set([concept, ...words].flatMap(spellings))) {
      const stems = spelling.split(' ');
      const isCue = kind === 'aanwijzing' && spelling !== own;
      const related = kind === 'verwant' && spelling !== own;
      const cue = stems.length > 1 ? weights.cue.phrase : weights.cue.word;
      const weight = isCue ? cue : related ? weights.related : 1;
      const phrase = { stems, term: termOf(concept), weight, isCue };
      addTo(byFirst, stems[0] ?? '', phrase);
      for (const stemmed of stems) inNames.add(stemmed);
      if (!isCue) addTo(byConcept, phrase.term, phrase);
    }
  }
  const names = new Map(Array.from(byFirst, ([first, phrases]) => [first, namesOf(phrases)]));
  return {
    startingWith: (stem) => names.get(stem),
    of: (concept) => byConcept.get(concept) ?? none,
    has: (stemmed) => inNames.has(stemmed),
  };
}

function namesOf(phrases: readonly Phrase[]): Names {
  const longer = new Map<string, Phrase[]>();
  for (const phrase of phrases.toSorted((a, b) => b.stems.length - a.stems.length)) {
    if (phrase.stems[1] !== undefined) addTo(longer, phrase.stems[1], phrase);
  }
  return { alone: onceEach(phrases.filter(({ stems }) => stems.length === 1)), longer };
}

function addTo<Key>(lists: Map<Key, Phrase[]>, key: Key, phrase: Phrase): void {
  const list = lists.get(key);
  if (list) list.push(phrase);
  else lists.set(key, [phrase]);
}

/** Of every concept the name that says most. */
function onceEach(phrases: readonly Phrase[]): readonly Phrase[] {
  const best = new Map<number, Phrase>();
  for (const phrase of phrases) {
    if ((best.get(phrase.term)?.weight ?? 0) < phrase.weight) best.set(phrase.term, phrase);
  }
  return [...best.values()];
}

/** A word of a text, with the names that begin with it. */
type Named = { readonly stem: string; readonly names: Names | undefined };

/**
 * The concepts of the longest name that starts at a word; one name can stand for more than one.
 *
 * @param wordAt - The words from there on, the first at 0; goes by for every word that may begin a name.
 */
export function phrasesAt(wordAt: (place: number) => Named | undefined): readonly Phrase[] {
  const names = wordAt(0)?.names;
  if (names === undefined) return none;
  const longer = names.longer.size === 0 ? none : names.longer.get(wordAt(1)?.stem ?? '');
  const longest = longer?.find((phrase) => fits(phrase, wordAt))?.stems.length;
  if (longer === undefined || longest === undefined) return names.alone;
  return onceEach(
    longer.filter((phrase) => phrase.stems.length === longest && fits(phrase, wordAt)),
  );
}

function fits({ stems }: Phrase, wordAt: (place: number) => Named | undefined): boolean {
  return stems.every((stem, at) => wordAt(at)?.stem === stem);
}

/** A name as stems with a space between, and with its hyphens closed up: `e-bike` and `ebike`. */
function spellings(phrase: string): readonly string[] {
  const folded = foldedWordsOf(phrase);
  const asIs = folded.map(stem).join(' ');
  const closed = folded.map((word) => stem(word.replace(/[-']/gu, ''))).join(' ');
  return asIs === '' ? [] : [...new Set([asIs, closed])];
}
