import { vi } from 'vitest';

/** Waits until `check` stops throwing. A busy machine is slow, not broken, so it gets its time. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 20_000, interval: 20 });
}
