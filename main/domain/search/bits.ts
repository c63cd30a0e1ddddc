/** A set of document numbers, bit by bit: document 33 is the second bit of the second number. */
export type Bits = Uint32Array<ArrayBuffer>;

export function bitsOf(documents: readonly number[]): Bits {
  let last = 0;
  for (const document of documents) last = Math.max(last, document);
  const bits = new Uint32Array((last >>> 5) + 1);
  for (const document of documents) setBit(bits, document);
  return bits;
}

/** @param bits - Long enough for the document. */
export function setBit(bits: Bits, document: number): void {
  const at = document >>> 5;
  bits[at] = (bits[at] ?? 0) | (1 << (document & 31));
}

export function hasBit(bits: Bits, document: number): boolean {
  return (((bits[document >>> 5] ?? 0) >>> (document & 31)) & 1) === 1;
}

/** How many documents are in both. */
export function countBoth(a: Bits, b: Bits): number {
  const length = Math.min(a.length, b.length);
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    let both = (a[at] ?? 0) & (b[at] ?? 0);
    if (both === 0) continue;
    both -= (both >>> 1) & 0x55555555;
    both = (both & 0x33333333) + ((both >>> 2) & 0x33333333);
    count += Math.imul((both + (both >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}
