import { mkdirSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';

import { chromium } from 'playwright-core';

import { bundleBridge } from '../../../../build/bundle.ts';
import type { BridgeEvent } from '../../../../main/contract/bridge.ts';
import { createBrowserHost } from '../../../../main/host/browser/browser-host.ts';
import { callBinding } from '../../../../main/host/browser/page/origin.ts';
import { browserForTests, projectRoot } from '../../../../build/drive/browser-for-tests.ts';
import { socketTransport } from '../../../../build/drive/socket-transport.ts';
import type { HarnessOptions, HostHarness } from '../host-harness.ts';

const built = path.join(projectRoot, '.cache', `bridge-${process.pid}`);
let bundling: Promise<void> | undefined;

/** The browser host with a real browser behind it. */
export async function openBrowserHarness(options: HarnessOptions): Promise<HostHarness> {
  await (bundling ??= bundleBridge(projectRoot, built));
  const { MAATSTAF_BROWSER: executable, ...environment } = await browserForTests();
  const received: {
    sender: { origin: string; mainFrame: boolean };
    name: string;
    input: unknown;
  }[] = [];
  const logged: string[] = [];
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  mkdirSync(options.userData, { recursive: true });
  const tapAddress = path.join(options.userData, 'tap.sock');
  const make = (ending: () => void) =>
    createBrowserHost({
      userData: options.userData,
      saveFolder: options.saveFolder,
      executable,
      environment: { ...process.env, ...environment },
      headless: true,
      bridgePath: path.join(built, 'bridge', 'bridge.js'),
      log: { write: (event) => void logged.push(event) },
      end: ending,
      tapAddress,
    });
  const host = make(end);
  await host.acquireSingleInstance(() => void logged.push('second-start'));
  await host.openWindow({
    title: 'Proef',
    assets: options.assets,
    dispatch(sender, name, input) {
      received.push({ sender, name, input });
      return options.dispatch(sender, name, input);
    },
  });
  const browser = await chromium.connectOverCDP(socketTransport(net.connect(tapAddress)), {
    noDefaults: true,
  });
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('there is no page');
  await page.getByText('Proef').waitFor();
  let choosing: Promise<void> | undefined;

  return {
    host,
    received,
    logged,
    ended,
    another: () => Promise.resolve(make(() => undefined)),
    async call(name, input) {
      // As text: Playwright's own way back drops a key named __proto__.
      const answer = await page.evaluate(
        async ([calledName, calledInput]) =>
          JSON.stringify(await (window as unknown as PageWindow).api.call(calledName, calledInput)),
        [name, input] as const,
      );
      return JSON.parse(answer) as unknown;
    },
    callFromFrame: (name, input) =>
      page.evaluate(
        ([binding, message]) => {
          const frame = document.createElement('iframe');
          document.body.append(frame);
          const send: unknown = Reflect.get(frame.contentWindow as object, binding);
          if (typeof send === 'function') Reflect.apply(send, undefined, [message]);
        },
        [callBinding, JSON.stringify({ kind: 'call', id: 1, name, input })] as const,
      ),
    heard: () => page.evaluate(() => (window as unknown as PageWindow).heard),
    fetch: (urlPath, method) =>
      page.evaluate(
        async ([address, verb]) => {
          const response = await fetch(address, { method: verb });
          return {
            status: response.status,
            policy: response.headers.get('content-security-policy'),
          };
        },
        [urlPath, method] as const,
      ),
    async navigate(address) {
      await page.evaluate((target) => void (window.location.href = target), address);
      await page.evaluate(() => fetch('/'));
      return page.url();
    },
    async openWindow(address) {
      await page.evaluate((target) => {
        const link = Object.assign(document.createElement('a'), { href: target, target: '_blank' });
        document.body.append(link);
        link.click();
        window.open(target);
      }, address);
      await page.evaluate(() => fetch('/'));
      return browser.contexts()[0]?.pages().length ?? 0;
    },
    async chooseNextFile(filePath) {
      page.once('filechooser', (chooser) => {
        choosing = chooser.setFiles(filePath);
      });
      // Playwright takes the dialog over once it has told the browser so.
      await page.evaluate(() => undefined);
    },
    closeWindow: () => page.close({ runBeforeUnload: true }),
    async dispose() {
      // The host has the file before Playwright hears that it was chosen.
      await choosing;
      host.readyToClose();
      const quitting = host.quit();
      host.readyToClose();
      await quitting;
      await browser.close();
    },
  };
}

type PageWindow = {
  api: { call: (name: string, input: unknown) => Promise<unknown> };
  heard: BridgeEvent[];
};
