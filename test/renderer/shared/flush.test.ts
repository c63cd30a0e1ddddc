import { expect, test, vi } from 'vitest';

import { flushAll, registerFlush } from '../../../renderer/shared/flush.ts';

test('runs everything that was registered, and nothing that was taken out', async () => {
  const kept = vi.fn(() => Promise.resolve());
  const gone = vi.fn(() => Promise.resolve());
  const stop = registerFlush(kept);
  registerFlush(gone)();

  await flushAll();

  expect(kept).toHaveBeenCalledOnce();
  expect(gone).not.toHaveBeenCalled();
  stop();
});

test('tells of a failure after all have had their turn', async () => {
  const last = vi.fn(() => Promise.resolve());
  const stops = [registerFlush(() => Promise.reject(new Error('disk full'))), registerFlush(last)];

  await expect(flushAll()).rejects.toThrow('disk full');
  expect(last).toHaveBeenCalledOnce();
  for (const stop of stops) stop();
});
