import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { descendants, tcpSockets } from './helpers/processes.ts';
import { recordRequests } from './helpers/record-requests.ts';
import { start } from './helpers/start.ts';
import { callFromPage, startAgain } from './helpers/window-calls.ts';

const inBrowserHost = process.env['MAATSTAF_E2E_HOST'] !== 'electron';

test('opens with a heading, in Dutch', async () => {
  const { page } = await start();

  await page.getByRole('heading').first().waitFor();

  expect(await page.getAttribute('html', 'lang')).toBe('nl');
  expect(await page.title()).toContain('Maatstaf');
});

test('the page is a secure context that may run nothing but its own files', async () => {
  const { page } = await start();
  await page.getByRole('heading').first().waitFor();

  const facts = await page.evaluate(() => ({
    secure: window.isSecureContext,
    frozen: Object.isFrozen((window as unknown as { api: object }).api),
    node: 'process' in window || 'require' in window,
    inline: (() => {
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.head.append(script);
      return 'ranInline' in window;
    })(),
  }));

  expect(facts).toEqual({ secure: true, frozen: true, node: false, inline: false });
});

test.runIf(process.platform === 'linux')('opens no port and no connection', async () => {
  const { page, pid } = await start();
  await page.getByRole('heading').first().waitFor();

  const pids = descendants(pid);

  expect(pids.length).toBeGreaterThan(1);
  expect(tcpSockets(pids)).toEqual([]);
});

test('asks nothing of the network, also when a page tries', async () => {
  const { page, logText } = await start();
  const requests = await recordRequests(page);
  await page.reload();
  await page.getByRole('heading').first().waitFor();
  const own = new URL(page.url()).origin;
  const during = [...requests];

  const outcome = await page.evaluate(async () => {
    try {
      await fetch('https://example.org/');
      return 'answered';
    } catch {
      return 'refused';
    }
  });

  expect(during.length).toBeGreaterThan(0);
  expect(during.filter((url) => !url.startsWith(`${own}/`))).toEqual([]);
  expect(outcome).toBe('refused');
  expect(logText()).not.toContain('example.org');
});

test('a foreign address and a new window leave the app where it is', async () => {
  const { page } = await start();
  await page.getByRole('heading').first().waitFor();
  const before = page.url();

  await page.evaluate(() => {
    window.open('https://example.org/');
    const link = document.createElement('a');
    link.href = 'https://example.org/nieuw';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    window.location.href = 'https://example.org/weg';
  });
  const answer = await callFromPage(page, 'app:get-about', null);

  expect(answer).toMatchObject({ ok: true });
  expect(page.url()).toBe(before);
  await expect.poll(() => page.context().pages().length, { timeout: 20_000 }).toBe(1);
});

test.each([
  { what: 'an unknown call', name: 'app:format-disk', input: null },
  { what: 'a name from the prototype', name: 'constructor', input: null },
  { what: 'an input of another form', name: 'settings:save', input: { theme: 'paars' } },
  { what: 'an input with a key too many', name: 'app:get-about', input: { __proto__: null, a: 1 } },
])('$what is refused and logged, and changes nothing', async ({ name, input }) => {
  const { page, logText } = await start();
  await page.getByRole('heading').first().waitFor();
  const before = await callFromPage(page, 'settings:get', null);

  const answer = await callFromPage(page, name, input);

  expect(answer).toMatchObject({ ok: false, error: { code: 'refused' } });
  expect(logText()).toContain('"event":"call-refused"');
  expect(await callFromPage(page, 'settings:get', null)).toEqual(before);
});

test('a second start brings the first window forward and ends', async () => {
  const first = await start();
  await first.page.getByRole('heading').first().waitFor();

  const second = await startAgain(first);

  expect(second.code).toBe(0);
  expect(second.output).toContain('al open');
  expect(await callFromPage(first.page, 'app:get-about', null)).toMatchObject({ ok: true });
});

test('closes by the window, and what the page said last has been kept', async () => {
  const first = await start();
  await first.page.getByRole('heading').first().waitFor();
  await first.page.evaluate(() => {
    const { api } = window as unknown as {
      api: { call: (name: string, input: unknown) => unknown };
    };
    window.addEventListener('pagehide', () => {
      api.call('settings:save', { theme: 'donker', textSize: 150, welcomed: true });
    });
  });

  expect(await first.closeWindow()).toBe(0);

  const file = path.join(first.userData, 'settings.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ theme: 'donker' });
});

test('ends with 0 on a signal, and starts again with what was kept', async () => {
  const first = await start();
  await first.page.getByRole('heading').first().waitFor();
  const settings = {
    theme: 'licht',
    textSize: 125,
    welcomed: true,
    lockAfter: 15,
    initials: 'JD',
    keepMonths: 60,
  };
  await callFromPage(first.page, 'settings:save', settings);

  expect(await first.close()).toBe(0);
  const again = await start({ userData: first.userData, notebook: first.notebook });

  expect(await callFromPage(again.page, 'settings:get', null)).toEqual({
    ok: true,
    value: settings,
  });
});

test.runIf(process.platform === 'linux')('killed the hard way, it leaves no process', async () => {
  const app = await start();
  await app.page.getByRole('heading').first().waitFor();
  const pids = descendants(app.pid);

  await app.kill();

  await expect
    .poll(() => pids.filter((pid) => existsSync(`/proc/${pid}`)), { timeout: 20_000 })
    .toEqual([]);
});

test('starts again in the same folder after it was killed', async () => {
  const first = await start();
  await first.page.getByRole('heading').first().waitFor();
  await first.kill();

  const again = await start({ userData: first.userData, notebook: first.notebook });

  await again.page.getByRole('heading').first().waitFor();
});

test('prints a PDF and says where it is', async () => {
  const { page, saveFolder } = await start();
  await page.getByRole('heading').first().waitFor();

  const answer = await callFromPage(page, 'app:print-to-pdf', { name: 'Casus: fiets/school' });

  expect(answer).toEqual({
    ok: true,
    value: { saved: true, place: path.join(saveFolder, 'Casus fiets school.pdf') },
  });
  const pdf = readFileSync(path.join(saveFolder, 'Casus fiets school.pdf'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1')).toContain('/StructTreeRoot');
});

test('paper is white, also when the screen is dark', async () => {
  const { page } = await start();
  await callFromPage(page, 'settings:save', { theme: 'donker', textSize: 100, welcomed: true });
  await page.reload();
  await page.locator(':root[data-theme=donker]').waitFor();

  await page.emulateMedia({ media: 'print' });

  const [paper, ink] = await page.evaluate(() => [
    getComputedStyle(document.documentElement).backgroundColor,
    getComputedStyle(document.body).color,
  ]);
  expect(paper).toBe('rgb(255, 255, 255)');
  expect(ink).toBe('rgb(29, 28, 26)');
});

test('a crashed page comes back', async () => {
  const { page, logText } = await start();
  await page.getByRole('heading').first().waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.enable');
  const back = new Promise((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === new URL(page.url()).origin) resolve(true);
    });
  });

  session.send('Page.crash').catch(() => undefined);

  expect(await back).toBe(true);
  expect(logText()).toContain('page-crashed');
});

test.runIf(inBrowserHost)('without a browser it says what to do, in Dutch', async () => {
  const { output, code } = await startAgain(await start(), {
    elsewhere: true,
    environment: { MAATSTAF_BROWSER: '/nergens/chrome' },
  });

  expect(code).toBe(1);
  expect(output).toContain('geen Chrome, Edge of Chromium gevonden (NO_BROWSER)');
});

test('a damaged settings file is put aside, and the app opens', async () => {
  const first = await start();
  await first.page.getByRole('heading').first().waitFor();
  await first.close();
  const file = path.join(first.userData, 'settings.json');
  writeFileSync(file, '{"theme":');

  const again = await start({ userData: first.userData, notebook: first.notebook });

  expect(await callFromPage(again.page, 'settings:get', null)).toMatchObject({
    ok: true,
    value: { theme: 'systeem' },
  });
  expect(readFileSync(path.join(first.userData, 'settings.damaged-1.json'), 'utf8')).toBe(
    '{"theme":',
  );
});
