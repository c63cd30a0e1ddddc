import { fold } from './fold.ts';
import { isStory } from './story.ts';
import { mostCharacters } from './weights.ts';

/** A query taken apart into what has to be looked up in a way of its own. */
export type ParsedQuery = {
  /** What is left to look up as words. */
  readonly text: string;
  /** Texts between quotes, folded: they have to stand there just so. */
  readonly phrases: readonly string[];
  /** Folded words after a minus: what has one of them is left out. */
  readonly excluded: readonly string[];
};

const quoted = /["“”„]([^"“”„]+)["“”„]/gu;
const minus = /(^|\s)-(?:"([^"]+)"|([\p{L}\p{N}][^\s"]*))/gu;

/** In a story a quote or a dash is only what its writer wrote. */
export function parseQuery(query: string): ParsedQuery {
  const text = query.slice(0, mostCharacters);
  if (isStory(text)) return { text, phrases: [], excluded: [] };
  const excluded = Array.from(text.matchAll(minus), (match) => closed(match[2] ?? match[3] ?? ''));
  const kept = text.replace(minus, '$1');
  const phrases = Array.from(kept.matchAll(quoted), (match) => closed(match[1] ?? ''));
  return {
    text: kept,
    phrases: phrases.filter((phrase) => phrase !== ''),
    excluded: excluded.filter((word) => word !== ''),
  };
}

/** Folded, with one space between words, as {@link containsPhrase} compares it. */
function closed(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a folded phrase stands in one of the texts, as whole words. */
export function containsPhrase(texts: readonly string[], phrase: string): boolean {
  return texts.some((text) => ` ${closed(text)} `.includes(` ${phrase} `));
}
