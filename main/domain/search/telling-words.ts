import type { Corpus } from './corpus.ts';
import type { Compared, TellingWord } from './draft.ts';
import { stopWords } from './stop-words.ts';
import { isVague } from './vague-words.ts';
import { foldedWordsOf } from './words-of.ts';

const mostWords = 8;
const commonShare = 0.2;
const fewDocuments = 3;
/** Of the word that says most; what adds less is no reason to name. */
const leastOfBest = 0.06;

/**
 * The first words of a draft by the terms that they stand for, as the writer wrote them. One word that
 * only points at a concept counts for the order, but is no reason that a reader would understand; a row
 * of words, as in "voor de deur" for a visit, is.
 */
export function wordsOfDraft({ terms }: Corpus, text: string): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  const said = terms.occurrences(text);
  const named = said.filter(({ isCue }) => !isCue);
  const pointedAt = said.filter(({ isCue }) => isCue);
  for (const { term, weight, start, end, isCue } of [...named, ...pointedAt]) {
    const isWhole = terms.isConcept(term) || weight === 1;
    if (!isWhole || words.has(term)) continue;
    const word = withoutLooseEnds(text.slice(start, end));
    if (!isCue || word.includes(' ')) words.set(term, word);
  }
  return words;
}

/** Words that say whose or which it is, and not what. */
const leading = new Set(
  'de het een ons onze mijn haar zijn hun deze die dit dat door van'.split(' '),
);

/** "Schulden en" as "Schulden", "de kinderen" as "kinderen". */
function withoutLooseEnds(phrase: string): string {
  const words = phrase.split(/\s+/u);
  while (words.length > 1 && leading.has((words[0] ?? '').toLowerCase())) words.shift();
  while (words.length > 1 && stopWords.has((words.at(-1) ?? '').toLowerCase())) words.pop();
  return words.join(' ');
}

/**
 * The words of the draft that say most about the likeness with a document: no filler, and each idea
 * once. "Elektrische fiets" stands for "fiets", "elektrische" and the concept that it names as well.
 */
export function tellingWords(
  corpus: Corpus,
  { story, shelf }: Compared,
  words: ReadonlyMap<number, string>,
  number: number,
): readonly TellingWord[] {
  const { postings } = shelf.index;
  const common = Math.max(fewDocuments, postings.size() * commonShare);
  const ideas = new Map<string, Idea>();
  for (const { term, weight } of story) {
    const word = words.get(term);
    if (word === undefined || !corpus.isOfTheField(term) || postings.count(term) > common) continue;
    const gain = weight * postings.impact(term, number);
    if (gain === 0) continue;
    const key = word.toLowerCase();
    const idea = ideas.get(key) ?? newIdea(corpus, word);
    ideas.set(key, idea);
    idea.gain += gain;
    if (!corpus.terms.isConcept(term)) idea.isSaid = true;
    else if (gain > idea.conceptGain) {
      idea.concept = corpus.terms.nameOf(term);
      idea.conceptGain = gain;
    }
  }
  const told = onceEach([...ideas.values()])
    .filter(({ word }) => saysSomething(word))
    .sort((a, b) => b.gain - a.gain);
  const least = (told[0]?.gain ?? 0) * leastOfBest;
  return told
    .filter(({ gain }) => gain >= least)
    .slice(0, mostWords)
    .map((idea) => ({
      word: idea.word,
      concept: idea.isSaid ? null : otherName(corpus, idea),
      gain: idea.gain,
      length: idea.wholes.length,
      isKnown: idea.concept !== null,
    }));
}

/** A row of three words or more says something, whatever its words say alone. */
function saysSomething(phrase: string): boolean {
  const words = foldedWordsOf(phrase);
  return words.length > 2 || !words.every((word) => isVague(word) || stopWords.has(word));
}

type Idea = {
  readonly word: string;
  /** Of each of its words the word itself. */
  readonly wholes: readonly number[];
  /** Those and the parts of its compounds. */
  readonly terms: ReadonlySet<number>;
  gain: number;
  isSaid: boolean;
  concept: string | null;
  conceptGain: number;
};

function newIdea({ terms }: Corpus, word: string): Idea {
  const read = foldedWordsOf(word).map((folded) => terms.word(folded));
  return {
    word,
    wholes: read.flatMap((one) => one.terms.slice(0, 1)),
    terms: new Set(read.flatMap((one) => one.terms)),
    gain: 0,
    isSaid: false,
    concept: null,
    conceptGain: 0,
  };
}

/** What the document calls it; null when that is in the words of the draft, or they in that. */
function otherName({ terms }: Corpus, { word, terms: own, concept }: Idea): string | null {
  if (concept === null || concept.toLowerCase().startsWith(word.toLowerCase())) return null;
  const wholes = foldedWordsOf(concept).flatMap((folded) => terms.word(folded).terms.slice(0, 1));
  return wholes.every((term) => own.has(term)) ? null : concept;
}

/** Takes up what says only a part of another idea in that one, the fullest first. */
function onceEach(ideas: readonly Idea[]): readonly Idea[] {
  const fullest = ideas.toSorted((a, b) => b.terms.size - a.terms.size || b.gain - a.gain);
  const kept: Idea[] = [];
  for (const idea of fullest) {
    const within = kept.find(({ terms }) => idea.wholes.every((term) => terms.has(term)));
    if (within === undefined) kept.push(idea);
    else {
      within.gain += idea.gain;
      within.isSaid ||= idea.isSaid;
    }
  }
  return kept;
}
