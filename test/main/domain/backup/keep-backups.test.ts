import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  keepBackups,
  kept,
  type DatedBackup,
} from '../../../../main/domain/backup/keep-backups.ts';

const day = 24 * 60 * 60 * 1_000;
const start = Date.UTC(2026, 0, 5, 9);
const daily = (number: number): DatedBackup => ({
  name: `dag ${String(number)}`,
  createdAt: new Date(start + number * day).toISOString(),
  reason: 'daily',
});

test('a year of days leaves seven days, four weeks and six months', () => {
  const backups = Array.from({ length: 365 }, (_, number) => daily(number));

  const names = [...keepBackups(backups)];

  const last = (count: number) => Array.from({ length: count }, (_, back) => `dag ${364 - back}`);
  expect(names).toEqual(expect.arrayContaining(last(7)));
  expect(names.length).toBeGreaterThan(kept.days + 5);
  expect(names.length).toBeLessThanOrEqual(kept.days + kept.weeks + kept.months);
  const oldest = Math.min(...names.map((name) => Number(name.slice(4))));
  expect(oldest).toBeLessThan(365 - 120);
});

test('what was made before a change stays beside the daily ones', () => {
  const before: DatedBackup = { ...daily(3), name: 'voor import', reason: 'import' };
  const later: DatedBackup = { ...daily(3), name: 'later die dag' };
  const names = keepBackups([
    before,
    { ...later, createdAt: `${later.createdAt.slice(0, 11)}23:00:00.000Z` },
  ]);

  expect([...names].sort()).toEqual(['later die dag', 'voor import']);
});

test('the newest always stays, and keeping once more removes nothing', () => {
  const moment = fc.integer({ min: 0, max: 2_000 });
  const reason = fc.constantFrom('daily' as const, 'asked' as const, 'import' as const);
  const backups = fc
    .uniqueArray(fc.tuple(moment, reason), {
      selector: ([hours]) => hours,
      minLength: 1,
      maxLength: 80,
    })
    .map((list) =>
      list.map(([hours, why]) => ({
        name: String(hours),
        createdAt: new Date(start + hours * 7 * 60 * 60 * 1_000).toISOString(),
        reason: why,
      })),
    );
  fc.assert(
    fc.property(backups, (all) => {
      const names = keepBackups(all);
      const newest = all.reduce((a, b) => (a.createdAt > b.createdAt ? a : b));
      expect(names.has(newest.name)).toBe(true);
      expect(names.size).toBeLessThanOrEqual(kept.days + kept.weeks + kept.months + kept.others);
      expect(keepBackups(all.filter(({ name }) => names.has(name)))).toEqual(names);
    }),
  );
});
