/**
 * Cuts a byte stream at its zero bytes. Bytes of one message may come in any number of chunks, also
 * cut in the middle of a character.
 */
export function createSplitter(take: (text: string) => void): (chunk: Buffer) => void {
  let parts: Buffer[] = [];
  return (chunk) => {
    let from = 0;
    for (;;) {
      const at = chunk.indexOf(0, from);
      if (at < 0) break;
      parts.push(chunk.subarray(from, at));
      const text = Buffer.concat(parts).toString('utf8');
      parts = [];
      from = at + 1;
      take(text);
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
  };
}
