import type { BridgeEvent } from '../../../../main/contract/bridge.ts';
import { createElectronHost } from '../../../../main/host/electron/electron-host.ts';
import { electronOrigin } from '../../../../main/host/electron/serve-app.ts';
import type { HarnessOptions, HostHarness } from '../host-harness.ts';
import { FakeElectron } from './fake-electron.ts';

/** The Electron host with a fake behind it that records what is asked of it and behaves alike. */
export async function openElectronHarness(
  options: HarnessOptions,
): Promise<HostHarness & { readonly fake: FakeElectron }> {
  const fake = new FakeElectron();
  const received: {
    sender: { origin: string; mainFrame: boolean };
    name: string;
    input: unknown;
  }[] = [];
  const logged: string[] = [];
  const make = (electron: FakeElectron) =>
    createElectronHost(electron.parts(), {
      userData: options.userData,
      saveFolder: options.saveFolder,
      preloadPath: '/app/preload.cjs',
      log: { write: (event) => void logged.push(event) },
      exitCode: () => 0,
    });
  const host = make(fake);
  await host.acquireSingleInstance(() => void logged.push('second-start'));
  fake.savePath = `${options.saveFolder}/verslag.pdf`;
  await host.openWindow({
    title: 'Proef',
    assets: options.assets,
    dispatch(sender, name, input) {
      received.push({ sender, name, input });
      return options.dispatch(sender, name, input);
    },
  });
  const [window] = fake.windows;
  if (window === undefined) throw new Error('there is no window');
  const { webContents } = window;

  return {
    fake,
    host,
    received,
    logged,
    ended: fake.app.ended.then(() => undefined),
    another() {
      const second = new FakeElectron();
      second.app.first = fake.app;
      return Promise.resolve(make(second));
    },
    call: (name, input) =>
      fake.answerCall?.({ senderFrame: webContents.mainFrame }, name, JSON.stringify(input)) ??
      Promise.reject(new Error('nobody answers calls')),
    async callFromFrame(name, input) {
      const senderFrame = { origin: electronOrigin };
      await fake.answerCall?.({ senderFrame }, name, JSON.stringify(input));
    },
    heard: () => Promise.resolve(webContents.heard as BridgeEvent[]),
    async fetch(urlPath, method) {
      const request = new Request(new URL(urlPath, webContents.address), { method });
      const response = await fake.serve?.(request);
      if (response === undefined) throw new Error('nobody serves');
      return {
        status: response.status,
        policy: response.headers.get('content-security-policy'),
      };
    },
    navigate(address) {
      webContents.goTo('will-navigate', address);
      return Promise.resolve(webContents.address);
    },
    openWindow() {
      const isDenied = webContents.openHandler().action === 'deny';
      return Promise.resolve(fake.windows.length + (isDenied ? 0 : 1));
    },
    chooseNextFile(filePath) {
      fake.openPath = filePath;
      return Promise.resolve();
    },
    closeWindow() {
      window.close();
      return Promise.resolve();
    },
    async dispose() {
      const quitting = host.quit();
      host.readyToClose();
      await quitting;
    },
  };
}
