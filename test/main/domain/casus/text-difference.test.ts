import fc from 'fast-check';
import { expect, test } from 'vitest';

import { textDifference } from '../../../../main/domain/casus/text-difference.ts';

const words = fc.stringMatching(/^([a-c]{1,2}[ \n]){0,30}$/u);

test('says which words went and which came', () => {
  expect(textDifference('Hij fietst naar school.', 'Hij loopt naar school.')).toEqual([
    { kind: 'same', text: 'Hij' },
    { kind: 'only-before', text: ' fietst' },
    { kind: 'only-after', text: ' loopt' },
    { kind: 'same', text: ' naar school.' },
  ]);
});

test('what was written on after a sentence is all that differs', () => {
  expect(textDifference('Hij fietst.', 'Hij fietst. Ver.')).toEqual([
    { kind: 'same', text: 'Hij fietst.' },
    { kind: 'only-after', text: ' Ver.' },
  ]);
});

test('two texts can always be put together again from the parts', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const parts = textDifference(before, after);
      const without = (kind: string) =>
        parts.map((part) => (part.kind === kind ? '' : part.text)).join('');
      expect(without('only-after')).toBe(before);
      expect(without('only-before')).toBe(after);
    }),
  );
});

test('the same text has no difference, and an empty one is all difference', () => {
  expect(textDifference('een twee', 'een twee')).toEqual([{ kind: 'same', text: 'een twee' }]);
  expect(textDifference('', '')).toEqual([]);
  expect(textDifference('', 'een')).toEqual([{ kind: 'only-after', text: 'een' }]);
});

test('very long texts that have nothing in common are taken whole', () => {
  const [before, after] = ['a b '.repeat(3_000).trim(), 'c d '.repeat(3_000).trim()];
  expect(textDifference(before, after)).toHaveLength(2);
});
