import { expect, test, vi } from 'vitest';

import type { Bridge, BridgeEvent } from '../../../../main/contract/bridge.ts';
import { callChannel, eventChannel } from '../../../../main/host/electron/channels.ts';

type Hear = (event: unknown, message: BridgeEvent) => void;

const fake = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  invoked: [] as unknown[][],
  listeners: new Map<string, Set<unknown>>(),
}));

vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (name: string, api: unknown) => void fake.exposed.set(name, api),
  },
  ipcRenderer: {
    invoke: (...args: unknown[]) => {
      fake.invoked.push(args);
      return Promise.resolve({ ok: true, value: null });
    },
    on: (channel: string, listener: unknown) => {
      fake.listeners.set(channel, (fake.listeners.get(channel) ?? new Set()).add(listener));
    },
    off: (channel: string, listener: unknown) => fake.listeners.get(channel)?.delete(listener),
  },
}));

await import('../../../../main/host/electron/preload/preload.ts');
const api = fake.exposed.get('api') as Bridge;

test('gives the page one thing, with calls and events and nothing of Electron', () => {
  expect([...fake.exposed.keys()]).toEqual(['api']);
  expect(Object.keys(api).sort()).toEqual(['call', 'on']);
});

test('sends what crosses as JSON, over one channel', async () => {
  await api.call('settings:get', undefined);
  await api.call('casus:get', { id: 'x', left: undefined, at: new Date(0) });

  expect(fake.invoked).toEqual([
    [callChannel, 'settings:get', 'null'],
    [callChannel, 'casus:get', '{"id":"x","at":"1970-01-01T00:00:00.000Z"}'],
  ]);
});

test('hands events over without Electron’s own, until it is told to stop', () => {
  const heard: unknown[][] = [];
  const stop = api.on((...args) => heard.push(args));
  const [hear] = fake.listeners.get(eventChannel) as Set<Hear>;

  hear?.({ sender: 'ipcRenderer' }, { name: 'close-requested' });
  stop();

  expect(heard).toEqual([[{ name: 'close-requested' }]]);
  expect(fake.listeners.get(eventChannel)?.size).toBe(0);
});
