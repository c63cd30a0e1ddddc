import fc from 'fast-check';
import { expect, test } from 'vitest';

import { likelySpellings } from '../../../../main/domain/search/misspellings.ts';

test.each([
  ['bewnid', 'bewind'],
  ['opavng', 'opvang'],
  ['dogter', 'dochter'],
  ['kragt', 'kracht'],
  ['vijlig', 'veilig'],
  ['schult', 'schuld'],
  ['wooning', 'woning'],
])('%s may have been meant as %s', (typed, meant) => {
  expect(likelySpellings(typed)).toContain(meant);
});

test('a short word is left as it is', () => {
  expect(likelySpellings('huis')).toEqual([]);
});

test('gives no word twice, and never the word itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{5,14}$/u), (word) => {
      const found = likelySpellings(word);
      expect(new Set(found).size).toBe(found.length);
      expect(found).not.toContain(word);
    }),
  );
});
