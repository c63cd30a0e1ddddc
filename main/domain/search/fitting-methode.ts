import { askingSentences } from './asking-sentences.ts';
import type { Corpus } from './corpus.ts';
import type { Scores } from './postings.ts';
import { rankStory, storyOf } from './rank.ts';
import { weights } from './weights.ts';

/** A page on method; `score` is how much better than the best casus it answers, 1 when as well. */
export type FittingMethode = { readonly number: number; readonly score: number };

const { whole: leastWhole, asked: leastAsked, ofBest } = weights.method;
const mostPages = 3;

/**
 * The pages on method for a text whose writer asks how to go about it: those that are about as much
 * like the text as the best casus is. A story in which nothing is asked has to be about method as a whole.
 *
 * @param scores - Of the whole text in the library.
 * @returns The best first; none for a story of an inwoner, to which casussen answer.
 */
export function fittingMethode(
  corpus: Corpus,
  text: string,
  scores: Scores,
): readonly FittingMethode[] {
  const inAll = likenessToCasussen(corpus, scores);
  const question = askingSentences(text);
  const story = storyOf(question, corpus.terms, corpus.library);
  const inQuestion =
    story.length === 0 ? null : likenessToCasussen(corpus, rankStory(story, corpus.library));
  const pages = corpus.ofKind('methode').map((number) => {
    const all = inAll(number);
    const score = inQuestion === null ? all : (all + Math.min(1, inQuestion(number))) / 2;
    return { number, score };
  });
  const top = pages.reduce((best, { score }) => Math.max(best, score), 0);
  const least = Math.max(inQuestion === null ? leastWhole : leastAsked, top * ofBest);
  return pages
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .slice(0, mostPages);
}

/** How well a page scores beside the best voorbeeldcasus. */
function likenessToCasussen(corpus: Corpus, scores: Scores): (number: number) => number {
  const score = (number: number) => scores.of[number] ?? 0;
  const best = corpus
    .ofKind('voorbeeldcasus')
    .reduce((most, number) => Math.max(most, score(number)), 1e-9);
  return (number) => Math.min(mostAhead, score(number) / best);
}

/** Without a casus that says a word of it, a page is no endless number of times better. */
const mostAhead = 3;
