import { expect, test } from 'vitest';

import type { LogEntry } from '../../../main/domain/logbook/log-entry.ts';
import { createCasusLogbook } from '../../../main/notebook/casus-logbook.ts';
import type { Held } from '../../../main/notebook/notebook-holder.ts';
import { testCasusId } from '../../helpers/make-casus.ts';

const now = '2026-11-22T10:00:00.000Z';

/** A logbook on a casusboek of which the state is set, and what came into it. */
function start() {
  const entries: LogEntry[] = [];
  const notebook = {
    logbook: {
      append: (entry: LogEntry) => {
        entries.push(entry);
        return Promise.resolve();
      },
    },
  };
  const open = { state: 'open', notebook } as unknown as Held;
  let held: Held = { state: 'closed', why: 'locked' };
  const holder = { current: () => Promise.resolve(held) };
  const logbook = createCasusLogbook(holder, () => new Date(now), { write: () => undefined });
  const unlock = () => {
    held = open;
  };
  return { logbook, entries, unlock };
}

test('a move of a casusboek with a password is written down once it is open again', async () => {
  const { logbook, entries, unlock } = start();
  await logbook.note({ event: 'notebook-moved' });
  expect(entries).toEqual([]);

  unlock();
  await logbook.noteOnce('casus-opened', testCasusId());

  expect(entries).toEqual([
    { at: now, event: 'notebook-moved' },
    { at: now, event: 'casus-opened', casusId: testCasusId() },
  ]);
});

test('what waits does not come into another casusboek', async () => {
  const { logbook, entries, unlock } = start();
  await logbook.note({ event: 'notebook-moved' });
  await logbook.note({ event: 'notebook-chosen' });

  unlock();
  await logbook.note({ event: 'backup-made' });

  expect(entries.map(({ event }) => event)).toEqual(['notebook-chosen', 'backup-made']);
});

test('nor when the one that was chosen has no password', async () => {
  const { logbook, entries, unlock } = start();
  await logbook.note({ event: 'notebook-moved' });

  unlock();
  await logbook.note({ event: 'notebook-chosen' });

  expect(entries.map(({ event }) => event)).toEqual(['notebook-chosen']);
});
