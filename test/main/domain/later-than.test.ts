import { expect, test } from 'vitest';

import { laterThan } from '../../../main/domain/later-than.ts';

test.each([
  { now: '2026-11-22T10:00:00.500Z', later: '2026-11-22T10:00:00.500Z', when: 'the clock went on' },
  { now: '2026-11-22T10:00:00.000Z', later: '2026-11-22T10:00:00.001Z', when: 'it stood still' },
  { now: '2020-01-01T00:00:00.000Z', later: '2026-11-22T10:00:00.001Z', when: 'it was set back' },
])('a change is later than the one before it when $when', ({ now, later }) => {
  expect(laterThan('2026-11-22T10:00:00.000Z', new Date(now))).toBe(later);
});
