import { expect, test } from 'vitest';

import { withRecent } from '../../../renderer/search/recent-queries.ts';

test('the last query comes first, and none is there twice', () => {
  const recent = ['fiets', 'huur'].reduce<readonly string[]>(withRecent, []);

  expect(withRecent(recent, ' Fiets ')).toEqual(['Fiets', 'huur']);
});

test('keeps six, nothing empty and no story', () => {
  const many = Array.from({ length: 9 }, (_, index) => `vraag ${String(index)}`);
  const recent = many.reduce<readonly string[]>(withRecent, []);

  expect(recent).toEqual(many.slice(3).reverse());
  expect(withRecent(recent, '  ')).toBe(recent);
  expect(withRecent(recent, 'Een vrouw vangt haar zus op. '.repeat(4))).toBe(recent);
});
