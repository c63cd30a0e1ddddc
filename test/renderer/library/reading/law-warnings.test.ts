import { expect, test } from 'vitest';

import { lawWarnings } from '../../../../renderer/library/reading/law-warnings.ts';
import { makeVoorbeeldcasus, prose } from '../../../helpers/make-reading.ts';

const change = (kind: 'in-werking' | 'aangekondigd', date: string) => ({
  kind,
  date,
  text: prose('Iets verandert.'),
});

test('says nothing when the text is recent and the law stood still', () => {
  expect(lawWarnings(makeVoorbeeldcasus(), '2026-11-22')).toEqual([]);
});

test('says nothing of a change that the text already knows', () => {
  const item = makeVoorbeeldcasus({ lawChanges: [change('in-werking', '2026-01-01')] });

  expect(lawWarnings(item, '2026-11-22')).toEqual([]);
});

test.each([
  { lawChanges: [], now: '2027-07-02', warns: /langer dan een jaar/ },
  { lawChanges: [change('in-werking', '2026-10-01')], now: '2026-11-22', warns: /is veranderd/ },
  { lawChanges: [change('in-werking', '2027-01-01')], now: '2026-11-22', warns: /aangekondigd/ },
  { lawChanges: [change('aangekondigd', '2027-01-01')], now: '2026-11-22', warns: /aangekondigd/ },
  { lawChanges: [change('aangekondigd', '2026-09-01')], now: '2026-11-22', warns: /misschien al/ },
])('warns on $now: $warns', ({ lawChanges, now, warns }) => {
  const warnings = lawWarnings(makeVoorbeeldcasus({ lawChanges }), now);

  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(warns);
});
