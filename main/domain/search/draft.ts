import type { Corpus, Shelf } from './corpus.ts';
import type { SharedReason, SimilarQuery } from './search-result.ts';
import { favourFactoren } from './find.ts';
import type { Scores } from './postings.ts';
import { rankStory, storyOf, type Story } from './rank.ts';
import { comparedTags } from './tags.ts';
import { mostImpact, type TextIndex } from './text-index.ts';
import { weights } from './weights.ts';

/** The draft as one shelf sees it, with how alike every document there is. */
export type Compared = {
  readonly shelf: Shelf;
  readonly story: Story;
  /** Likeness of the text; 0.3 is a lot, and 1 only a text of nothing but the same telling words. */
  text(number: number): number;
  /** Likeness of the tags, 0 to 1; 0 for a draft without tags. */
  tags(number: number): number;
  readonly scores: Scores;
  readonly wanted: readonly number[];
};

/** What a draft and a document both tell, once, as the draft says it. */
export type TellingWord = {
  readonly word: string;
  /** What the document calls it, when it says none of these words itself. */
  readonly concept: string | null;
  /** How much it adds to the likeness. */
  readonly gain: number;
  /** How many words it takes to say it: a name of two words is as telling as two words. */
  readonly length: number;
  /** The thesaurus knows it: it is a name of the field. */
  readonly isKnown: boolean;
};

const { sorts, surplus } = weights.similar;

/** Compares a draft with everything on one shelf, each in two ways: by its text and by its tags. */
export function compareWithShelf(
  corpus: Corpus,
  shelf: Shelf,
  query: SimilarQuery,
  cued: readonly number[],
): Compared {
  const { index } = shelf;
  const story = storyOf(query.text, corpus.terms, index);
  const scores = rankStory(story, index);
  favourFactoren(shelf, scores, cued);
  const whole = story.reduce((sum, { weight }) => sum + weight, 0) * mostImpact;
  const wanted = comparedTags(query, corpus.tags);
  return {
    shelf,
    story,
    scores,
    wanted,
    text: (number) => (whole === 0 ? 0 : (scores.of[number] ?? 0) / whole),
    tags: overlapWith(corpus, index, wanted),
  };
}

/** How telling a tag is: a rare one more than one that most casussen have. */
function tagWeight({ tags }: Corpus, index: TextIndex, tag: number): number {
  const sort = tags.at(tag)?.sort;
  const weight = sort === undefined || !(sort in sorts) ? 0 : sorts[sort as keyof typeof sorts];
  const count = index.tagCount(tag);
  return weight * Math.log(1 + (index.postings.size() - count + 0.5) / (count + 0.5));
}

/** The part of the tags of a draft that a document shares; what it has besides takes a little away. */
function overlapWith(
  corpus: Corpus,
  index: TextIndex,
  wanted: readonly number[],
): (number: number) => number {
  const { from, tags } = index.tags.rows();
  const own = new Uint8Array(corpus.tags.size());
  for (const tag of wanted) own[tag] = 1;
  const weighs = Float64Array.from(own, (_, tag) => tagWeight(corpus, index, tag));
  const all = wanted.reduce((sum, tag) => sum + (weighs[tag] ?? 0), 0);
  return (number) => {
    if (all === 0) return 0;
    let shared = 0;
    let besides = 0;
    for (let at = from[number] ?? 0, end = from[number + 1] ?? 0; at < end; at += 1) {
      const tag = tags[at] ?? 0;
      if (own[tag] === 1) shared += weighs[tag] ?? 0;
      else besides += weighs[tag] ?? 0;
    }
    return shared === 0 ? 0 : shared / (all + surplus * besides);
  };
}

/** What is shared, each with its part in the likeness; together these parts are 1. */
export function reasonsOf(
  corpus: Corpus,
  compared: Compared,
  telling: readonly TellingWord[],
  number: number,
): readonly SharedReason[] {
  const { index } = compared.shelf;
  const own = new Set(compared.wanted);
  const shared = index.tags.of(number).filter((tag) => own.has(tag));
  const all = compared.wanted.reduce((sum, tag) => sum + tagWeight(corpus, index, tag), 0);
  const gains = telling.reduce((sum, { gain }) => sum + gain, 0);
  const text = compared.text(number);
  const byTag = shared.flatMap((tag): SharedReason[] => {
    const { sort, id } = corpus.tags.at(tag) ?? {};
    if (id === undefined || sort === undefined || !(sort in sorts)) return [];
    const share = tagWeight(corpus, index, tag) / all;
    return [{ sort: sort as keyof typeof sorts, value: id, share }];
  });
  const byWord = telling.map(({ word, concept, gain }): SharedReason => {
    const share = (gain / gains) * Math.min(1, text * 3);
    return { sort: 'words', value: word, concept, share };
  });
  const reasons = [...byTag, ...byWord];
  const total = reasons.reduce((sum, { share }) => sum + share, 0) || 1;
  return reasons
    .map((reason) => ({ ...reason, share: reason.share / total }))
    .sort((a, b) => b.share - a.share);
}
