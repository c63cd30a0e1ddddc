import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { Reply } from '../../../main/contract/endpoint.ts';
import { eventually } from '../../helpers/eventually.ts';
import type { HarnessOptions, HostHarness } from './host-harness.ts';
import { policy, testAssets } from './host-harness.ts';

/** What every host does, whatever it is made of. */
export function testHost(name: string, open: (options: HarnessOptions) => Promise<HostHarness>) {
  describe(`host contract: ${name}`, () => {
    let folder = '';
    let harness: HostHarness;
    let reply: Reply = { ok: true, value: null };

    beforeEach(async () => {
      folder = mkdtempSync(path.join(os.tmpdir(), 'maatstaf-host-'));
      reply = { ok: true, value: null };
      harness = await open({
        userData: path.join(folder, 'app'),
        saveFolder: folder,
        assets: testAssets,
        dispatch: () => Promise.resolve(reply),
      });
    });

    afterEach(async () => {
      await harness.dispose();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    test('carries a call and its answer, as JSON', async () => {
      const value: unknown = JSON.parse('{"__proto__":{"a":1},"tekst":"é\\u2028\\"</script>"}');
      reply = { ok: true, value };

      const answer = await harness.call('casus:get', { id: 'x', tags: ['a'] });

      expect(JSON.stringify(answer)).toBe(JSON.stringify(reply));
      expect(harness.received).toEqual([
        {
          sender: { origin: harness.host.origin, mainFrame: true },
          name: 'casus:get',
          input: { id: 'x', tags: ['a'] },
        },
      ]);
    });

    test('answers each of many calls with its own answer', async () => {
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, number) => harness.call('settings:get', { number })),
      );

      expect(answers).toHaveLength(40);
      expect(harness.received.map(({ input }) => input)).toEqual(
        Array.from({ length: 40 }, (_, number) => ({ number })),
      );
    });

    test('tells a frame inside the page from the page', async () => {
      await harness.callFromFrame('settings:get', null);

      await eventually(() => expect(harness.received).toHaveLength(1));
      expect(harness.received[0]?.sender.mainFrame).toBe(false);
    });

    test('tells the window what it did not ask for', async () => {
      harness.host.emit({ name: 'menu', command: 'search' });

      await eventually(async () =>
        expect(await harness.heard()).toEqual([{ name: 'menu', command: 'search' }]),
      );
    });

    test('says whether it notices that the computer is locked', () => {
      expect(harness.host.noticesSystemLock).toBe(harness.host.kind === 'electron');
    });

    test('serves the files it is given, with their headers', async () => {
      expect(await harness.fetch('/page.js', 'GET')).toEqual({ status: 200, policy });
    });

    test.each([
      { path: '/weg.js', method: 'GET', status: 404 },
      { path: '/page.js', method: 'POST', status: 405 },
      { path: '/broken', method: 'GET', status: 500 },
    ])('answers $status to $method $path', async ({ path: urlPath, method, status }) => {
      expect(await harness.fetch(urlPath, method)).toMatchObject({ status });
    });

    test('stays where it is when the page goes to a foreign address', async () => {
      const place = await harness.navigate('https://example.org/');

      expect(place).toBe(`${harness.host.origin}/`);
      expect(harness.logged).toContain('request-refused');
    });

    test('has one window, whatever the page tries', async () => {
      expect(await harness.openWindow('https://example.org/')).toBe(1);
    });

    test('tells a second start from the first', async () => {
      const second = await harness.another();
      const onSecondStart = vi.fn();

      expect(await second.acquireSingleInstance(onSecondStart)).toBe(false);

      expect(onSecondStart).not.toHaveBeenCalled();
      expect(harness.logged).toContain('second-start');
    });

    test('brings its window forward', async () => {
      await expect(harness.host.focusWindow()).resolves.toBeUndefined();
    });

    test('saves a file and says where', async () => {
      const data = new TextEncoder().encode('inhoud');

      const saved = await harness.host.saveFile({ name: 'verslag.pdf', filters: [], data });

      const place = path.join(folder, 'verslag.pdf');
      expect(saved).toEqual({ saved: true, place });
      expect(readFileSync(place, 'utf8')).toBe('inhoud');
    });

    test('reads the file that is chosen, whatever is in it', async () => {
      const bytes = Uint8Array.from({ length: 70_000 }, (_, place) => place % 256);
      const file = path.join(folder, 'pakket é.json');
      writeFileSync(file, bytes);
      await harness.chooseNextFile(file);

      const filters = [{ name: 'Pakket', extensions: ['json'] }];
      const chosen = await harness.host.openFile(filters, bytes.length);

      expect(chosen?.name).toBe('pakket é.json');
      expect(Buffer.from(chosen?.data ?? []).equals(bytes)).toBe(true);
      await harness.chooseNextFile(file);
      expect(await harness.host.openFile(filters, bytes.length - 1)).toEqual({
        name: 'pakket é.json',
        data: null,
      });
    });

    test('prints its page as a PDF', async () => {
      const pdf = await harness.host.printToPdf();

      expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    });

    test('lets the window save before it closes, and finishes before it ends', async () => {
      const order: string[] = [];
      let finish: () => void = () => undefined;
      harness.host.onClosed(() => {
        order.push('finishing');
        return new Promise((resolve) => {
          finish = resolve;
        });
      });
      void harness.ended.then(() => order.push('ended'));

      const quitting = harness.host.quit();
      await eventually(async () =>
        expect(await harness.heard()).toEqual([{ name: 'close-requested' }]),
      );
      expect(order).toEqual([]);
      harness.host.readyToClose();
      await eventually(() => expect(order).toEqual(['finishing']));
      finish();
      await quitting;

      await eventually(() => expect(order).toEqual(['finishing', 'ended']));
    });

    test('stays when the window could not save, and closes when it can later', async () => {
      const finished = vi.fn(() => Promise.resolve());
      harness.host.onClosed(finished);
      const first = harness.host.quit();
      await eventually(async () => expect(await harness.heard()).toHaveLength(1));
      harness.host.stayOpen();
      await first;
      expect(finished).not.toHaveBeenCalled();

      const second = harness.host.quit();
      await eventually(async () => expect(await harness.heard()).toHaveLength(2));
      harness.host.readyToClose();
      await second;
      await harness.ended;

      expect(finished).toHaveBeenCalledOnce();
    });

    test('does not wait for ever for a window that does not answer', async () => {
      const finished = vi.fn(() => Promise.resolve());
      harness.host.onClosed(finished);

      await harness.host.quit();
      await harness.ended;

      expect(finished).toHaveBeenCalledOnce();
    });

    test('ends when its window is closed, and once only', async () => {
      const finished = vi.fn(() => Promise.resolve());
      harness.host.onClosed(finished);

      await harness.closeWindow();
      harness.host.readyToClose();
      await harness.ended;
      await harness.host.quit();

      expect(finished).toHaveBeenCalledOnce();
    });

    test('ends also when finishing fails', async () => {
      harness.host.onClosed(() => Promise.reject(new Error('disk full')));

      const quitting = harness.host.quit();
      harness.host.readyToClose();
      await quitting;
      await harness.ended;

      expect(harness.logged).toContain('finish-failed');
    });
  });
}
