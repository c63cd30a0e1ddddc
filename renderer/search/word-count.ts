/** From this many words on, a text is a story to compare with and no longer words to look up. */
const wordsOfParagraph = 25;

export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

export function isParagraph(text: string): boolean {
  return countWords(text) >= wordsOfParagraph;
}
