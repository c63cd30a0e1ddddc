/**
 * The options in an order that has nothing to do with which one is right, and that is the same each
 * time, so that nobody gets lost when a screen is drawn again.
 */
export function inFixedOrder<Option extends { readonly id: string }>(
  options: readonly Option[],
  seed: string,
): readonly Option[] {
  return [...options].sort((a, b) => hash(`${seed}/${a.id}`) - hash(`${seed}/${b.id}`));
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value >>> 0;
}
