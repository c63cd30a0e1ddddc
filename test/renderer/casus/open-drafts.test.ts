import { expect, test, vi } from 'vitest';

import type { SaveStatus } from '../../../renderer/casus/autosave.ts';
import { createOpenDrafts } from '../../../renderer/casus/open-drafts.ts';

const stored = { id: 'a', changedAt: '2026-11-22T10:00:00.000Z' };
const newer = { id: 'a', changedAt: '2026-11-22T11:00:00.000Z' };

function make(status: SaveStatus) {
  const draft = {
    getState: () => ({ status }),
    flush: vi.fn(() => Promise.resolve()),
    replace: vi.fn(),
  };
  return { draft, drafts: createOpenDrafts(() => draft) };
}

test.each<[SaveStatus, number]>([
  [{ state: 'saved', at: stored.changedAt }, 1],
  [{ state: 'saved', at: newer.changedAt }, 0],
  [{ state: 'waiting' }, 0],
  [{ state: 'failed', error: new Error('vol'), retries: true }, 0],
])('a newer text from disk replaces only what is all saved: %j', (status, times) => {
  const { draft, drafts } = make(status);
  drafts.open(stored);

  expect(drafts.open(newer)).toBe(draft);
  expect(draft.replace).toHaveBeenCalledTimes(times);
});

test('one that could not be saved is thrown after all had their turn', async () => {
  const { draft, drafts } = make({ state: 'failed', error: new Error('vol'), retries: false });
  drafts.open(stored);
  drafts.open({ ...stored, id: 'b' });

  await expect(drafts.flushAll()).rejects.toThrow('vol');
  expect(draft.flush).toHaveBeenCalledTimes(2);
});

test('what is forgotten is not saved any more', async () => {
  const { draft, drafts } = make({ state: 'saved', at: stored.changedAt });
  drafts.open(stored);
  const last = vi.fn();
  drafts.forgetAll(last);

  await drafts.flushAll();
  expect(last).toHaveBeenCalledExactlyOnceWith(draft);
  expect(draft.flush).not.toHaveBeenCalled();
});
