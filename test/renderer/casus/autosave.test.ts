import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { casusIdSchema, emptyCasus, type Casus } from '../../../main/domain/casus/casus.ts';
import { createAutosave, type SaveStatus } from '../../../renderer/casus/autosave.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const id = casusIdSchema.parse('01'.padEnd(26, '0'));
const withText = (situation: string): Casus => ({
  ...emptyCasus(id, '2026-11-22T10:00:00.000Z'),
  situation,
});

/** A disk that the test answers for, one save at a time. */
function makeDisk() {
  const asked: { text: string; done: () => void; fail: (error: unknown) => void }[] = [];
  const statuses: SaveStatus[] = [];
  const autosave = createAutosave<Casus>({
    save: (casus) =>
      new Promise((resolve, reject) => {
        const done = () => resolve({ changedAt: `saved ${casus.situation}` });
        asked.push({ text: casus.situation, done, fail: reject });
      }),
    onStatus: (status) => statuses.push(status),
    mayPass: (error) => error === 'disk-full',
  });
  return { autosave, asked, statuses, last: () => statuses.at(-1) };
}

test('saves once after a burst of typing, and says saved only after the disk did', async () => {
  const { autosave, asked, last } = makeDisk();

  for (const text of ['a', 'ab', 'abc']) autosave.change(withText(text));
  await vi.advanceTimersByTimeAsync(600);

  expect(asked.map((save) => save.text)).toEqual(['abc']);
  expect(last()).toEqual({ state: 'saving' });
  asked[0]?.done();
  await vi.advanceTimersByTimeAsync(0);
  expect(last()).toEqual({ state: 'saved', at: 'saved abc' });
});

test('who types on without a pause has every change with the disk within a second', async () => {
  const { autosave, asked } = makeDisk();

  for (let typed = 1; typed <= 100; typed += 1) {
    autosave.change(withText('a'.repeat(typed)));
    await vi.advanceTimersByTimeAsync(100);
    asked.at(-1)?.done();
    await vi.advanceTimersByTimeAsync(0);
    const onDisk = asked.at(-1)?.text.length ?? 0;
    expect(typed - onDisk).toBeLessThan(9);
  }

  expect(asked.length).toBeLessThanOrEqual(15);
});

test('does not say saved for an older text while a newer one waits', async () => {
  const { autosave, asked, statuses } = makeDisk();

  autosave.change(withText('old'));
  await vi.advanceTimersByTimeAsync(600);
  autosave.change(withText('new'));
  asked[0]?.done();
  await vi.advanceTimersByTimeAsync(0);

  expect(asked.map((save) => save.text)).toEqual(['old', 'new']);
  expect(statuses.some((status) => status.state === 'saved')).toBe(false);
  asked[1]?.done();
  await vi.advanceTimersByTimeAsync(0);
  expect(statuses.at(-1)).toEqual({ state: 'saved', at: 'saved new' });
});

test('keeps the text after a failure and tries again by itself', async () => {
  const { autosave, asked, last } = makeDisk();

  autosave.change(withText('kept'));
  await vi.advanceTimersByTimeAsync(600);
  asked[0]?.fail('disk-full');
  await vi.advanceTimersByTimeAsync(0);
  expect(last()).toEqual({ state: 'failed', error: 'disk-full', retries: true });

  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked.map((save) => save.text)).toEqual(['kept', 'kept']);
  asked[1]?.done();
  await vi.advanceTimersByTimeAsync(0);
  expect(last()).toEqual({ state: 'saved', at: 'saved kept' });
});

test('does not press on when only the user can decide', async () => {
  const { autosave, asked, last } = makeDisk();

  autosave.change(withText('mine'));
  await vi.advanceTimersByTimeAsync(600);
  asked[0]?.fail('changed-elsewhere');
  await vi.advanceTimersByTimeAsync(60_000);

  expect(asked).toHaveLength(1);
  expect(last()).toMatchObject({ state: 'failed', retries: false });
});

test('flush saves at once and settles when the newest text is on disk', async () => {
  const { autosave, asked } = makeDisk();
  let flushed = false;

  autosave.change(withText('leaving'));
  void autosave.flush().then(() => {
    flushed = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  expect(flushed).toBe(false);
  asked[0]?.done();
  await vi.advanceTimersByTimeAsync(0);

  expect(flushed).toBe(true);
});

test('flush with nothing to save asks nothing of the disk', async () => {
  const { autosave, asked, statuses } = makeDisk();

  await autosave.flush();

  expect(asked).toEqual([]);
  expect(statuses).toEqual([]);
});

test('a discarded text is not saved any more', async () => {
  const { autosave, asked } = makeDisk();

  autosave.change(withText('other version chosen'));
  autosave.discard();
  await vi.advanceTimersByTimeAsync(5_000);

  expect(asked).toEqual([]);
});

test('a change that comes in just as a save ends is saved too', async () => {
  for (let turns = 0; turns < 8; turns += 1) {
    const { autosave, asked } = makeDisk();
    autosave.change(withText('a'));
    void autosave.flush();
    asked[0]?.done();
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    autosave.change(withText('ab'));
    await vi.advanceTimersByTimeAsync(1_000);

    expect(asked.map(({ text }) => text)).toEqual(['a', 'ab']);
  }
});
