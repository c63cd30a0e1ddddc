import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';

import { fillCasusboek } from './helpers/fill-casusboek.ts';
import { launch } from './helpers/launch.ts';
import type { Running } from './helpers/running.ts';
import { openCasusboek } from './helpers/screens.ts';

const running: Running[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.kill();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const typed = 'de mantelzorger houdt het niet vol en de rolstoel past niet door de deur';

type WindowWithDelays = Window & { delays: number[] };

/** From each key until what it did stands on screen, in milliseconds; the median over a sentence. */
async function typingDelay(page: Page, field: string): Promise<number> {
  await page.getByLabel(field).click();
  await page.evaluate(() => {
    const target = window as unknown as WindowWithDelays;
    target.delays = [];
    window.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() =>
          setTimeout(() => target.delays.push(performance.now() - timeStamp)),
        );
      },
      { capture: true },
    );
  });
  await page.keyboard.type(typed, { delay: 30 });
  const delays = await page.evaluate(() => (window as unknown as WindowWithDelays).delays);
  expect(delays.length).toBeGreaterThan(typed.length / 2);
  return delays.sort((a, b) => a - b)[Math.floor(delays.length / 2)] ?? Infinity;
}

/** Typing in search and in a new casus. */
async function typingDelays(app: Running) {
  const { page } = app;
  const search = await typingDelay(page, 'Waar gaat het om?');
  await openCasusboek(page);
  await page.getByRole('button', { name: 'Nieuwe casus' }).click();
  const casus = await typingDelay(page, 'Wat is er aan de hand?');
  expect(await page.getByLabel('Wat is er aan de hand?').inputValue()).toBe(typed);
  return { search, casus };
}

async function start(notebook?: string): Promise<Running> {
  const app = await launch(notebook === undefined ? {} : { notebook });
  running.push(app);
  return app;
}

test('typing among 10,000 casussen is as quick as in an empty casusboek, also while they come in', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'maatstaf-vol-'));
  folders.push(folder);
  await fillCasusboek(path.join(folder, 'casusboek'), 10_000);

  const empty = await typingDelays(await start());
  const full = await start(path.join(folder, 'casusboek'));
  const coming = await typingDelays(full);
  await full.page.getByRole('link', { name: 'Zoeken', exact: true }).click();
  await full.page
    .getByText(/wordt klaargezet om in te zoeken/u)
    .waitFor({ state: 'detached', timeout: 120_000 });
  const known = await typingDelays(full);
  process.stdout.write(`delay of a key in ms: ${JSON.stringify({ empty, coming, known })}\n`);

  for (const delays of [coming, known]) {
    expect(delays.search / empty.search).toBeLessThan(4);
    expect(delays.casus / empty.casus).toBeLessThan(4);
  }
  await full.page.getByRole('link', { name: 'Zoeken', exact: true }).click();
  await full.page.getByLabel('Waar gaat het om?').fill('casus 4242');
  await full.page.getByRole('link', { name: /^Casus 4242:/u }).waitFor({ timeout: 60_000 });
}, 300_000);
