import { expect, test } from 'vitest';

import { logTable } from '../../../../main/domain/logbook/log-table.ts';
import { testCasusId } from '../../../helpers/make-casus.ts';

test('one line for each entry, with every value in its column', () => {
  const at = '2026-11-22T10:00:00.000Z';
  const destruction = {
    why: 'term',
    madeOn: '2025-01-01',
    closedOn: '2026-01-01',
    versions: 4,
    unreached: 0,
  } as const;

  const table = logTable([
    { at, event: 'casus-opened', casusId: testCasusId(1) },
    { at, event: 'casus-destroyed', casusId: testCasusId(2), destruction },
    { at, event: 'notebook-imported', count: 12 },
  ]);

  expect(table.split('\r\n')).toEqual([
    '\uFEFFmoment,gebeurtenis,casus,aantal,reden,versies',
    `${at},casus-opened,${testCasusId(1)},,,`,
    `${at},casus-destroyed,${testCasusId(2)},,term,4`,
    `${at},notebook-imported,,12,,`,
    '',
  ]);
});
