import { foldedWordsOf } from './words-of.ts';

const asking = new Set('hoe wie wat welk welke waar waarom wanneer'.split(' '));
const asker = new Set('ik wij we je jij jullie mij ons'.split(' '));

/**
 * The sentences of a text in which its writer asks something: with a question mark, or as in "ik weet
 * niet hoe ik dit opschrijf". Most of a story tells; these say what the writer is after.
 */
export function askingSentences(text: string): string {
  return (text.match(/[^.!?\n]+[.!?]*/gu) ?? []).filter(asks).join(' ');
}

function asks(sentence: string): boolean {
  if (sentence.includes('?')) return true;
  const words = foldedWordsOf(sentence);
  const place = words.findIndex((word) => asking.has(word));
  return place >= 0 && words.slice(place).some((word) => asker.has(word));
}
