/** The first words of a text, so that it still says what is in it when it is folded. */
export function opening(text: string): string {
  const words = text.slice(0, 200).trim().replace(/\s+/gu, ' ');
  return words.length > 48 ? `${words.slice(0, 48)}…` : words;
}
