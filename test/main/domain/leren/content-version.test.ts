import { expect, test } from 'vitest';

import { changesSince } from '../../../../main/domain/leren/content-version.ts';

const change = (date: string) => ({ date, text: [{ kind: 'text' as const, text: date }] });
const changes = ['2026-11-21', '2026-11-20', '2026-06-01'].map(change);

test.each([
  { known: 0, told: 3 },
  { known: 2, told: 1 },
  { known: 3, told: 0 },
  { known: 5, told: 0 },
])('of three changes, with $known known, $told are told, the newest first', ({ known, told }) => {
  expect(changesSince(changes, known, '2027-01-01')).toEqual(changes.slice(0, told));
});

test('where it was not kept which were known, the day counts', () => {
  expect(changesSince(changes, null, '2026-11-20')).toEqual(changes.slice(0, 2));
});
