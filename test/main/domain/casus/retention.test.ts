import { expect, test } from 'vitest';

import { destructionDay, dueForDestruction } from '../../../../main/domain/casus/retention.ts';

test.each([
  ['2026-07-01', 24, '2028-07-01'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-12-31', 84, '2033-12-31'],
])('%s and %d months is %s', (closedOn, months, day) => {
  expect(destructionDay({ closedOn, destroyOn: null }, months)).toBe(day);
});

test.each([
  ['its own day wins', { closedOn: '2026-07-01', destroyOn: '2026-09-01' }, 24, '2026-09-01'],
  [
    'its own day counts before it is closed',
    { closedOn: null, destroyOn: '2026-09-01' },
    24,
    '2026-09-01',
  ],
  ['an open casus has none', { closedOn: null, destroyOn: null }, 24, null],
  ['without a term there is none', { closedOn: '2026-07-01', destroyOn: null }, null, null],
])('%s', (_name, casus, months, day) => {
  expect(destructionDay(casus, months)).toBe(day);
});

test('what is due comes longest due first, from its own day on', () => {
  const casussen = [
    { id: 'c', closedOn: '2026-01-03', destroyOn: null },
    { id: 'b', closedOn: '2026-01-02', destroyOn: null },
    { id: 'a', closedOn: '2025-01-01', destroyOn: null },
  ];

  const due = dueForDestruction(casussen, 12, '2027-01-02');

  expect(due.map(({ casus, day }) => `${casus.id} ${day}`)).toEqual([
    'a 2026-01-01',
    'b 2027-01-02',
  ]);
});
