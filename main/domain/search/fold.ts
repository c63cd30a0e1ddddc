const plain = /^[\u0000-\u007F]*$/u;

/**
 * A text as search compares it: lower case, without accents, `ĳ` as two letters and one kind of
 * apostrophe. Folding twice is folding once.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replaceAll('`', "'");
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ĳ/gu, 'ij')
    .replace(/[’‘`´]/gu, "'");
}
