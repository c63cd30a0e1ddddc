import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { expect, test } from 'vitest';

import { launchBrowser } from '../../../../main/host/browser/launch-browser.ts';

/** Stands in for a browser: a script on the same pipe that answers as a policy makes it answer. */
function fakeBrowser(onMessage: string) {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'maatstaf-browser-')), 'browser.cjs');
  writeFileSync(
    file,
    `const fs = require('node:fs');
const input = fs.createReadStream(null, { fd: 3 });
const say = (message) => fs.writeSync(4, JSON.stringify(message) + '\\0');
input.on('data', (chunk) => {
  for (const text of String(chunk).split('\\0')) if (text) handle(JSON.parse(text));
});
input.on('end', () => process.exit(0));
function handle(message) { ${onMessage} }`,
  );
  return { executable: process.execPath, args: [file], environment: process.env };
}

const showsPage = `say({ method: 'Target.targetCreated', params: { targetInfo: { targetId: 'p', type: 'page' } } });`;

test('gives the first page and its session', async () => {
  const options = fakeBrowser(`
    if (message.method === 'Target.setDiscoverTargets') { ${showsPage} }
    say({ id: message.id, result: { sessionId: 's' } });`);

  const browser = await launchBrowser({ ...options, deadline: 20_000 });

  expect(browser).toMatchObject({ targetId: 'p', sessionId: 's' });
  browser.kill();
  await browser.exited;
});

test.each([
  { what: 'never answers', script: '', deadline: 300 },
  { what: 'shows no page', script: 'say({ id: message.id, result: {} });', deadline: 300 },
  {
    what: 'lets nobody attach',
    script: `${showsPage}
      if (message.method === 'Target.attachToTarget') {
        say({ id: message.id, error: { message: 'Not allowed' } });
      } else say({ id: message.id, result: {} });`,
    deadline: 20_000,
  },
])('a browser that $what has been forbidden to', async ({ script, deadline }) => {
  const launching = launchBrowser({ ...fakeBrowser(script), deadline });

  await expect(launching).rejects.toMatchObject({ code: 'BROWSER_DENIED' });
  await expect(launching).rejects.toThrow(/Vraag uw ICT-afdeling[^]*RemoteDebuggingAllowed/u);
});

test.each([
  { what: 'ends at once', options: fakeBrowser('process.exit(3)') },
  {
    what: 'can not be started',
    options: { executable: '/nergens/chrome', args: [], environment: process.env },
  },
])('a browser that $what is told as such', async ({ options }) => {
  const launching = launchBrowser({ ...options, deadline: 20_000 });

  await expect(launching).rejects.toMatchObject({ code: 'BROWSER_ENDED' });
  await expect(launching).rejects.toThrow('de browser stopte meteen na het starten');
});
