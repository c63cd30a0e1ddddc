import { expect, test } from 'vitest';

import { changeStatus } from '../../../../main/domain/casus/status.ts';
import { makeCasus } from '../../../helpers/make-casus.ts';

test('keeps the day of each status', () => {
  const decided = changeStatus(makeCasus(), 'besloten', '2026-11-20');
  const closed = changeStatus(decided, 'afgesloten', '2027-05-01');

  expect(closed).toMatchObject({
    status: 'afgesloten',
    statusChanges: [
      { status: 'besloten', on: '2026-11-20' },
      { status: 'afgesloten', on: '2027-05-01' },
    ],
  });
});

test('the last choice of a day counts', () => {
  const wrong = changeStatus(makeCasus(), 'afgesloten', '2026-11-20');

  expect(changeStatus(wrong, 'besloten', '2026-11-20').statusChanges).toEqual([
    { status: 'besloten', on: '2026-11-20' },
  ]);
});

test('choosing the same again changes nothing', () => {
  const casus = makeCasus();

  expect(changeStatus(casus, 'concept', '2026-11-20')).toBe(casus);
});
