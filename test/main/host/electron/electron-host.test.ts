import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { testHost } from '../host-contract.ts';
import { testAssets } from '../host-harness.ts';
import { openElectronHarness } from './electron-harness.ts';
import { isPrevented } from './fake-window.ts';

testHost('electron', openElectronHarness);

describe('electron host', () => {
  let folder = '';
  const open = () =>
    openElectronHarness({
      userData: path.join(folder, 'app'),
      saveFolder: folder,
      assets: testAssets,
      dispatch: () => Promise.resolve({ ok: true, value: null }),
    });
  let harness: Awaited<ReturnType<typeof open>>;

  beforeEach(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'maatstaf-electron-'));
    harness = await open();
  });
  afterEach(async () => {
    await harness.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the window is locked down', () => {
    expect(harness.fake.windows[0]?.options.webPreferences).toMatchObject({
      preload: '/app/preload.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
    });
    expect(harness.fake.calls).toContain('enableSandbox');
  });

  test.each(['lock-screen', 'suspend'])('tells the window of %s', async (event) => {
    harness.fake.powerMonitor.emit(event);

    expect(harness.host.noticesSystemLock).toBe(true);
    expect(await harness.heard()).toEqual([{ name: 'system-locked' }]);
  });

  test('the scheme is registered before the app is ready, as a secure origin', () => {
    expect(harness.fake.schemes).toEqual([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
      },
    ]);
  });

  test('no name resolves, and everything is kept in our own folder', () => {
    const { switches, paths } = harness.fake.app;

    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(paths.get('userData')).toBe(path.join(folder, 'app'));
    expect(paths.get('sessionData')).toBe(path.join(folder, 'app', 'electron-profile'));
  });

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'] as const)(
    '%s: the own origin goes on, anything else does not',
    (event) => {
      const contents = harness.fake.windows[0]?.webContents;

      expect(contents?.goTo(event, 'app://maatstaf/bibliotheek')).toBe(true);
      for (const url of [
        'https://example.org/',
        'file:///etc/passwd',
        'app://maatstaf.example.org/',
        'app://elders/',
      ]) {
        expect(contents?.goTo(event, url)).toBe(false);
      }
    },
  );

  test('a webview is not attached', () => {
    const contents = harness.fake.windows[0]?.webContents;

    expect(isPrevented((event) => contents?.emit('will-attach-webview', event))).toBe(true);
  });

  test.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'usb'])(
    'the permission %s is denied',
    (permission) => {
      expect(harness.fake.session.grants(permission)).toEqual([false, false]);
    },
  );

  test('copying is granted', () => {
    expect(harness.fake.session.grants('clipboard-sanitized-write')).toEqual([true, true]);
  });

  test('no request leaves, nothing is downloaded, no dictionary is fetched', () => {
    const { session } = harness.fake;

    expect(session.allows('app://maatstaf/index.js')).toBe(true);
    expect(session.allows('https://example.org/')).toBe(false);
    expect(session.allows('wss://example.org/')).toBe(false);
    expect(session.allows('file:///etc/passwd')).toBe(false);
    expect(session.downloads()).toBe(false);
    expect(session.hasSpellChecker).toBe(false);
  });

  test('a request for another app of the scheme does not exist', async () => {
    const response = await harness.fake.serve?.(new Request('app://elders/page.js'));

    expect(response?.status).toBe(404);
  });

  test.each([
    { name: 7, input: 'null' },
    { name: 'settings:get', input: '{' },
    { name: 'settings:get', input: { not: 'text' } },
  ])('a call that is not one arrives as one that nobody knows ($name)', async (call) => {
    const senderFrame = harness.fake.windows[0]?.webContents.mainFrame ?? null;

    await harness.fake.answerCall?.({ senderFrame }, call.name, call.input);

    const [received] = harness.received;
    expect(received?.name === '' || received?.input === undefined).toBe(true);
  });

  test('a call from a frame that has gone has no origin', async () => {
    await harness.fake.answerCall?.({ senderFrame: null }, 'settings:get', 'null');

    expect(harness.received[0]?.sender).toEqual({ origin: '', mainFrame: false });
  });

  test('cancelled dialogs save and open nothing', async () => {
    harness.fake.savePath = undefined;

    const saved = await harness.host.saveFile({
      name: 'x.pdf',
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
      data: new Uint8Array(1),
    });

    expect(saved).toEqual({ saved: false });
    expect(await harness.host.openFile([], 100)).toBeNull();
    expect(harness.fake.saveDialogs[0]).toEqual({
      defaultPath: path.join(folder, 'x.pdf'),
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
    });
  });

  test('reads the file that was chosen', async () => {
    harness.fake.openPath = path.join(folder, 'pakket.json');
    writeFileSync(harness.fake.openPath, '{}');

    const chosen = await harness.host.openFile([{ name: 'Pakket', extensions: ['json'] }], 100);

    expect(chosen?.name).toBe('pakket.json');
    expect(Buffer.from(chosen?.data ?? []).toString()).toBe('{}');
  });

  test('answers the folder that was chosen, and nothing when that is cancelled', async () => {
    expect(await harness.host.chooseFolder?.()).toBeNull();
    harness.fake.openPath = folder;

    expect(await harness.host.chooseFolder?.()).toBe(folder);
  });

  test('the PDF is tagged, on A4', async () => {
    await harness.host.printToPdf();

    expect(harness.fake.windows[0]?.webContents.printed).toEqual([
      {
        pageSize: 'A4',
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      },
    ]);
  });

  test('a keychain that only hides is none', async () => {
    expect(await harness.host.secrets.available()).toBe(true);
    expect(await harness.host.secrets.open(await harness.host.secrets.seal('geheim'))).toBe(
      'geheim',
    );

    harness.fake.backend = 'basic_text';

    expect(await harness.host.secrets.available()).toBe(false);
  });

  test('a second start restores a minimised window', async () => {
    const [window] = harness.fake.windows;
    window?.minimize();

    await harness.host.focusWindow();

    expect(window?.calls.slice(-3)).toEqual(['restore', 'show', 'focus']);
  });

  test('a crashed page is loaded again, but not for ever', async () => {
    const contents = harness.fake.windows[0]?.webContents;

    for (let crash = 0; crash < 4; crash += 1) contents?.emit('render-process-gone');

    expect(contents?.reloads).toBe(3);
    await harness.ended;
  });

  test('quitting the app goes the same way as closing the window', async () => {
    const { app } = harness.fake;

    expect(isPrevented((event) => app.emit('before-quit', event))).toBe(true);

    expect(await harness.heard()).toEqual([{ name: 'close-requested' }]);
  });

  test('the window opens where it stood, unless no screen is there', async () => {
    await harness.dispose();
    const kept: unknown = JSON.parse(readFileSync(path.join(folder, 'app', 'window.json'), 'utf8'));
    expect(kept).toEqual({ x: 40, y: 30, width: 1000, height: 700, maximized: false });

    harness = await open();
    expect(harness.fake.windows[0]?.options).toMatchObject({ x: 40, y: 30, width: 1000 });
    const [window] = harness.fake.windows;
    if (window) window.bounds = { x: 5000, y: 30, width: 1000, height: 700 };
    await harness.dispose();

    harness = await open();
    expect(harness.fake.windows[0]?.options).toMatchObject({ width: 1000, height: 700 });
    expect(harness.fake.windows[0]?.options).not.toHaveProperty('x');
  });
});
