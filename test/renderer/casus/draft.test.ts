import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { casusIdSchema, emptyCasus, type Casus } from '../../../main/domain/casus/casus.ts';
import { createDrafts } from '../../../renderer/casus/draft.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const id = casusIdSchema.parse('01'.padEnd(26, '0'));
const stored = emptyCasus(id, '2026-11-22T10:00:00.000Z');

function makeDrafts() {
  const saved: Casus[] = [];
  const onSaved = vi.fn<(casus: Casus) => void>();
  const drafts = createDrafts({
    save: (casus) => {
      saved.push(casus);
      return Promise.resolve({ changedAt: '2026-11-22T11:00:00.000Z' });
    },
    mayPass: () => false,
    onSaved,
    now: () => Date.now(),
  });
  return { drafts, saved, onSaved };
}

test('text stays when its screen is left and opened again before it was saved', () => {
  const { drafts } = makeDrafts();
  drafts.open(stored).change((casus) => ({ ...casus, effect: 'zelf naar school' }));

  expect(drafts.open(stored).getState().casus.effect).toBe('zelf naar school');
});

test('leaving flushes every open casus', async () => {
  const { drafts, saved } = makeDrafts();
  drafts.open(stored).change((casus) => ({ ...casus, effect: 'zelf naar school' }));

  await drafts.flushAll();

  expect(saved.map((casus) => casus.effect)).toEqual(['zelf naar school']);
});

test('what was saved carries the moment that the disk gave', async () => {
  const { drafts, onSaved } = makeDrafts();
  const draft = drafts.open(stored);
  draft.change((casus) => ({ ...casus, effect: 'zelf naar school' }));
  await draft.flush();

  expect(draft.getState()).toMatchObject({
    casus: { effect: 'zelf naar school', changedAt: '2026-11-22T11:00:00.000Z' },
    status: { state: 'saved' },
  });
  expect(onSaved).toHaveBeenCalledWith(draft.getState().casus);
});

test('a newer version from disk is shown when nothing here waits to be saved', () => {
  const { drafts } = makeDrafts();
  drafts.open(stored);
  const newer = { ...stored, effect: 'elders', changedAt: '2026-11-22T12:00:00.000Z' };

  expect(drafts.open(newer).getState().casus.effect).toBe('elders');
});

test('a newer version from disk never replaces text that is not saved yet', () => {
  const { drafts } = makeDrafts();
  drafts.open(stored).change((casus) => ({ ...casus, effect: 'hier' }));
  const newer = { ...stored, effect: 'elders', changedAt: '2026-11-22T12:00:00.000Z' };

  expect(drafts.open(newer).getState().casus.effect).toBe('hier');
});

test('a change that changes nothing saves nothing', async () => {
  const { drafts, saved } = makeDrafts();
  const draft = drafts.open(stored);

  draft.change((casus) => casus);
  await draft.flush();

  expect(saved).toEqual([]);
});

test('undo and redo are saved too, and keep the moment that the disk gave', async () => {
  const { drafts, saved } = makeDrafts();
  const draft = drafts.open(stored);
  draft.change((casus) => ({ ...casus, effect: 'zelf naar school' }));
  await draft.flush();

  draft.undo();
  await draft.flush();
  draft.redo();
  await draft.flush();

  expect(saved.map(({ effect, changedAt }) => ({ effect, changedAt }))).toEqual([
    { effect: 'zelf naar school', changedAt: stored.changedAt },
    { effect: '', changedAt: '2026-11-22T11:00:00.000Z' },
    { effect: 'zelf naar school', changedAt: '2026-11-22T11:00:00.000Z' },
  ]);
});

test('a version taken over from disk has nothing of before to undo', () => {
  const { drafts } = makeDrafts();
  const draft = drafts.open(stored);
  draft.change((casus) => ({ ...casus, effect: 'hier' }));
  draft.replace({ ...stored, effect: 'elders' });

  draft.undo();

  expect(draft.getState().casus.effect).toBe('elders');
});
