import fc from 'fast-check';
import { expect, test } from 'vitest';

import { bitsOf, countBoth, hasBit } from '../../../../main/domain/search/bits.ts';

const documents = fc.uniqueArray(fc.nat({ max: 200 }));

test('a set of bits has what was put into it, and nothing else', () => {
  fc.assert(
    fc.property(documents, (own) => {
      const bits = bitsOf(own);
      for (let document = 0; document <= 300; document += 1) {
        expect(hasBit(bits, document)).toBe(own.includes(document));
      }
    }),
    { numRuns: 30 },
  );
});

test('counts what is in both sets, however far each of them goes', () => {
  fc.assert(
    fc.property(documents, documents, (one, other) => {
      const both = one.filter((document) => other.includes(document)).length;
      expect(countBoth(bitsOf(one), bitsOf(other))).toBe(both);
    }),
  );
});
