import { expect, test } from 'vitest';

import { browserOrigin } from '../../../../main/host/browser/page/origin.ts';
import type { PageSession } from '../../../../main/host/browser/page-session.ts';
import { whenLoaded } from '../../../../main/host/browser/when-loaded.ts';

/** A page's session that says what the test lets it say. */
function fakeSession() {
  const listeners = new Map<string, (params: never) => void>();
  const session = {
    on(name: string, listener: (params: never) => void) {
      listeners.set(name, listener);
      return () => listeners.delete(name);
    },
  } as unknown as PageSession;
  const tell = (name: string, params: object) => listeners.get(name)?.(params as never);
  return {
    session,
    world: (origin: string) => tell('Runtime.executionContextCreated', { context: { origin } }),
    load: () => tell('Page.loadEventFired', {}),
  };
}

const isSettled = (promise: Promise<void>) =>
  Promise.race([promise.then(() => true), new Promise((resolve) => setImmediate(resolve, false))]);

test('waits for the own page, not for the one the browser opened with', async () => {
  const { session, world, load } = fakeSession();
  const loaded = whenLoaded(session);

  world('://');
  load();
  expect(await isSettled(loaded)).toBe(false);

  world(browserOrigin);
  expect(await isSettled(loaded)).toBe(false);

  load();
  expect(await isSettled(loaded)).toBe(true);
});
