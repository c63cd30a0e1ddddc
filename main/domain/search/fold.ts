/**
 * A word as search compares it: lower case, without accents, `ĳ` as two letters and one kind of
 * apostrophe. Folding twice is folding once.
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ĳ/gu, 'ij')
    .replace(/[’‘`´]/gu, "'");
}
