import type { Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/**
 * Bytes that one item may take. An answer over the bridge stays under 100 KB; the rest of it is for
 * the law that the item cites (7 KB for the largest wet) and for 200 items that point at it (20 KB).
 */
export const largestItem = 72_000;

/** No item or lesson is too large to be shown at once. */
export const checkSize: Check = ({ items, learning }) => {
  const whole = [
    ...items.map(({ item, file }) => ({ file, value: item })),
    ...learning.lessons.map(({ lesson, blocks, file }) => ({ file, value: { lesson, blocks } })),
  ];
  return whole.flatMap(({ value, file }): Problem[] => {
    const size = value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value));
    if (size <= largestItem) return [];
    const message = `Dit is ${Math.ceil(size / 1000)} KB; hooguit ${largestItem / 1000} KB, anders past het niet in één antwoord.`;
    return [{ check: 'C032', file, line: 1, message }];
  });
};
