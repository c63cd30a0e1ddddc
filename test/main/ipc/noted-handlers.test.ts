import { expect, test } from 'vitest';

import type { NewLogEntry } from '../../../main/domain/logbook/log-entry.ts';
import { failure, success } from '../../../main/domain/result.ts';
import type { Handlers } from '../../../main/ipc/handle.ts';
import { notedHandlers } from '../../../main/ipc/noted-handlers.ts';
import { emptyReview } from '../../../main/domain/review/review.ts';
import { makeCasus, testCasusId } from '../../helpers/make-casus.ts';
import { judged, offered, remarked } from '../../helpers/make-review.ts';

const place = { saved: true as const, place: '/map' };

/** Handlers of which these answer as told, and what came into the logbook. */
function noted(answers: Partial<Handlers>) {
  const entries: NewLogEntry[] = [];
  const note = (entry: NewLogEntry) => {
    entries.push(entry);
    return Promise.resolve();
  };
  return { handlers: notedHandlers(answers as Handlers, { note }), entries };
}

test('a call that did something is written down', async () => {
  const { handlers, entries } = noted({
    'encryption:change-password': () => Promise.resolve(success(null)),
    'app:print-to-pdf': () => Promise.resolve(success(place)),
  });
  const secret = { kind: 'password', password: 'x' } as const;
  await handlers['encryption:change-password']({ secret, password: 'een heel ander woord' });
  await handlers['app:print-to-pdf']({
    name: 'vergelijking',
    casusIds: [testCasusId(1), testCasusId(2)],
  });

  expect(entries).toEqual([
    { event: 'password-changed' },
    { event: 'casus-exported', casusId: testCasusId(1) },
    { event: 'casus-exported', casusId: testCasusId(2) },
  ]);
});

test('of a review it is written down who had to act, and not what was said', async () => {
  const { handlers, entries } = noted({
    'review:act': ({ casusId }) =>
      Promise.resolve(success(emptyReview(casusId, '2026-11-22T10:00:00.000Z'))),
  });
  const casusId = testCasusId(1);
  const actions = [
    offered,
    remarked,
    { kind: 'withdraw', id: 'terug-1', by: 'AB', offer: 'aanbod-1' },
    judged(makeCasus(), 'akkoord'),
  ] as const;
  for (const action of actions) await handlers['review:act']({ casusId, action });

  expect(entries).toEqual([
    { event: 'review-offered', casusId },
    { event: 'review-withdrawn', casusId },
    { event: 'review-judged', casusId },
  ]);
});

test('what failed, was called off or is about no casus is not', async () => {
  const { handlers, entries } = noted({
    'encryption:turn-off': () => Promise.resolve(failure('wrong-secret', 'no')),
    'app:print-to-pdf': () => Promise.resolve(success({ saved: false as const })),
    'export:save-motivation': () => Promise.resolve(success(place)),
  });

  const secret = { kind: 'password', password: 'x' } as const;
  expect(await handlers['encryption:turn-off'](secret)).toMatchObject({ ok: false });
  await handlers['app:print-to-pdf']({ name: 'casus', casusIds: [testCasusId(1)] });
  await handlers['export:save-motivation']({ kind: 'rapportage', text: 'tekst' });

  expect(entries).toEqual([]);
});

test('a move and the choice of another casusboek are written down, without the folder', async () => {
  const { handlers, entries } = noted({
    'place:move': () => Promise.resolve(success(null)),
    'place:open': () => Promise.resolve(failure('open-failed', 'gone')),
  });
  await handlers['place:move']({ folder: '/map/van/iemand' });
  await handlers['place:open']({ folder: '/map/van/iemand' });

  expect(entries).toEqual([{ event: 'notebook-moved' }]);
});
