import { wordsOfStory } from './weights.ts';

/** How many words a text has, as its writer would count them. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

/** Whether a query is a story, to be compared, and no row of words, to be looked up. */
export function isStory(query: string): boolean {
  return countWords(query) >= wordsOfStory;
}
