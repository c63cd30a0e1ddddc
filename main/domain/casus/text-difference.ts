/** A stretch of text that two versions share, or that only one of them has. */
export type TextPart = {
  readonly kind: 'same' | 'only-before' | 'only-after';
  readonly text: string;
};

/** Above this many comparisons the middle is taken as a whole: nobody reads such a difference word by word. */
const mostComparisons = 4_000_000;

/**
 * How one text became another, word by word. All parts but `only-after` together are the text before,
 * all but `only-before` the text after.
 */
export function textDifference(before: string, after: string): readonly TextPart[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, fresh.length) - start;
  while (end < most && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end += 1;

  const parts = [
    { kind: 'same' as const, text: old.slice(0, start).join('') },
    ...middle(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)),
    { kind: 'same' as const, text: old.slice(old.length - end).join('') },
  ];
  return merge(parts.filter(({ text }) => text !== ''));
}

/** Words, each with the white space before it, and line breaks by themselves. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\n|[^\S\n]*[^\s]+|[^\S\n]+/gu) ?? [];
}

function middle(old: readonly string[], fresh: readonly string[]): readonly TextPart[] {
  if (old.length * fresh.length > mostComparisons) {
    return [
      { kind: 'only-before', text: old.join('') },
      { kind: 'only-after', text: fresh.join('') },
    ];
  }
  const lengths = commonLengths(old, fresh);
  const width = fresh.length + 1;
  const parts: TextPart[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const [mine, other] = [old[i], fresh[j]];
    if (mine !== undefined && mine === other) {
      parts.push({ kind: 'same', text: mine });
      i += 1;
      j += 1;
    } else if (
      mine !== undefined &&
      (other === undefined ||
        (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    ) {
      parts.push({ kind: 'only-before', text: mine });
      i += 1;
    } else {
      parts.push({ kind: 'only-after', text: other ?? '' });
      j += 1;
    }
  }
  return parts;
}

/** Of each pair of places, how many words the two rests can have in common, in order. */
function commonLengths(old: readonly string[], fresh: readonly string[]): Uint32Array {
  const width = fresh.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        old[i] === fresh[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}

function merge(parts: readonly TextPart[]): readonly TextPart[] {
  return parts.reduce<TextPart[]>((merged, part) => {
    const last = merged.at(-1);
    if (last?.kind !== part.kind) return [...merged, part];
    return [...merged.slice(0, -1), { kind: part.kind, text: last.text + part.text }];
  }, []);
}
