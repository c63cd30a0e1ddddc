import { expect, test } from 'vitest';

import { formatDay, today } from '../../../renderer/shared/day.ts';

test.each([
  ['2026-07-01', '1 juli 2026'],
  ['2023', '2023'],
])('writes %s as %s', (day, written) => {
  expect(formatDay(day)).toBe(written);
});

test('gives a day in the time of this machine', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
