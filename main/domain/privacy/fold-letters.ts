const undecomposed: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/**
 * Letters and digits of a word as names are compared: small, without accents, hyphens and
 * apostrophes, and with `ij` as `y`. Folding twice is folding once.
 */
export function foldLetters(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[łøđðıßæœþ]/gu, (letter) => undecomposed[letter] ?? letter)
    .replace(/[^\p{L}\d]/gu, '')
    .replace(/ij/gu, 'y');
}
