import { expect, test } from 'vitest';

import { measure, meanOf } from '../../../build/eval-search/metrics.ts';

const grades = { best: 2, good: 1, little: 0.5 };

test('the best order is 1, and each place lower counts for less', () => {
  const perfect = measure(['best', 'good', 'little'], grades);
  const late = measure(['else', 'best', 'good', 'little'], grades);

  expect(perfect).toEqual({ ndcg5: 1, recall10: 1, mrr: 1 });
  expect(late.ndcg5).toBeLessThan(1);
  expect(late.mrr).toBe(0.5);
});

test('a gain is two to the power of its grade less one, over the logarithm of its place', () => {
  expect(measure(['else', 'best'], { best: 2, good: 1 }).ndcg5).toBeCloseTo(
    3 / Math.log2(3) / (3 + 1 / Math.log2(3)),
  );
});

test('what comes after the fifth place is no gain, after the tenth not even found', () => {
  const fill = ['a', 'b', 'c', 'd', 'e'];

  expect(measure([...fill, 'best'], grades)).toMatchObject({ ndcg5: 0, mrr: 1 / 6 });
  expect(measure([...fill, ...fill, 'best'], grades)).toEqual({ ndcg5: 0, recall10: 0, mrr: 0 });
});

test('the mean of nothing is nothing', () => {
  expect(meanOf([])).toEqual({ ndcg5: 0, recall10: 0, mrr: 0 });
});
