import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { readableIn } from '../helpers/readable-text.ts';
import { expectAccessible } from './helpers/expect-accessible.ts';
import type { Running } from './helpers/running.ts';
import { openCasusboek, openScreen, writeCasus } from './helpers/screens.ts';
import { start } from './helpers/start.ts';

const password = 'paard batterij nietje';
const story = 'Een studente kan niet meer fietsen naar haar hbo.';

/** Everything that the app wrote, in its own folder and in the casusboek. */
function written(app: Running): string {
  const log = readFileSync(path.join(app.userData, 'maatstaf.log'), 'latin1');
  return `${readableIn(app.notebook)}\n${log}`;
}

async function setPassword(page: Page): Promise<string> {
  await openScreen(page, '/instellingen');
  await page.getByLabel('Nieuw wachtwoord').fill(password);
  await page.getByLabel('Nog een keer hetzelfde').fill(password);
  await page.getByRole('button', { name: 'Zet het wachtwoord erop' }).click();
  const code = await page.getByText(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/u).textContent();
  await expectAccessible(page);
  await page.getByLabel('Ik heb de herstelcode bewaard').check();
  await page.getByRole('button', { name: 'Klaar' }).click();
  return code ?? '';
}

test('with a password nothing on disk can be read, and the text is back after a restart', async () => {
  const first = await start();
  await writeCasus(first.page, 'Fiets naar school', story);
  expect(written(first)).toContain(story);
  await setPassword(first.page);
  await first.page.getByRole('button', { name: 'Doe nu op slot' }).waitFor();
  await expectAccessible(first.page);
  await writeCasus(first.page, 'Tweede geheim', 'Nog een verhaal dat niemand mag lezen.');
  expect(await first.closeWindow()).toBe(0);
  for (const secret of [story, 'Fiets naar school', 'Tweede geheim', 'niemand mag lezen', password])
    expect(written(first)).not.toContain(secret);

  const { page } = await start(first);
  await openScreen(page, '/casusboek');
  await page.getByLabel('Wachtwoord').fill('niet het goede');
  await page.keyboard.press('Enter');
  await page.getByText('Dit klopt niet.').waitFor();
  await expectAccessible(page);
  await page.getByLabel('Wachtwoord').fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Fiets naar school' }).click();

  expect(await page.getByLabel('Wat is er aan de hand?').inputValue()).toBe(story);
}, 180_000);

/** Everything that the window has in memory and can still reach, as text. */
async function heapOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return chunks.join('');
}

test('locking drops texts, undo and the search worker from the memory of the window', async () => {
  const app = await start();
  const { page } = app;
  await writeCasus(page, 'Kwastelorum', 'Een studente fietst met kwastelorumpje naar haar hbo.');
  const address = new URL(page.url()).pathname;
  await setPassword(page);
  await openScreen(page, '/');
  await page.getByLabel('Waar gaat het om?').fill('kwastelorum');
  await page.getByRole('link', { name: 'Kwastelorum' }).first().waitFor();
  await page.getByLabel('Waar gaat het om?').fill('');
  await openCasusboek(page);
  await page.getByRole('link', { name: 'Kwastelorum' }).click();
  await page.getByLabel('Wat is er aan de hand?').fill('Nu met kwastelorumbak.');
  await page.getByText(/^Opgeslagen om/u).waitFor();
  expect(await heapOf(page)).toMatch(/kwastelorumbak/u);
  const before = page.workers();
  expect(before).not.toEqual([]);

  await page.evaluate(() => window.dispatchEvent(new Event('maatstaf:lock')));
  await page.getByRole('heading', { name: 'Je casusboek is op slot' }).waitFor();

  expect(page.workers().filter((worker) => before.includes(worker))).toEqual([]);
  expect(await heapOf(page)).not.toMatch(/kwastelorum/iu);
  expect(await page.title()).not.toMatch(/kwastelorum/iu);
  await openScreen(page, address);
  expect(await heapOf(page)).not.toMatch(/kwastelorum/iu);
}, 180_000);

test('locking saves what was just typed, and leaves nothing of it in the window', async () => {
  const app = await start();
  const { page } = app;
  await writeCasus(page, 'Fiets naar school', story);
  const address = new URL(page.url()).pathname;
  const code = await setPassword(page);
  await openScreen(page, address);
  await page.getByLabel('Wat is er aan de hand?').fill(`${story} En nog iets.`);
  await page.evaluate(() => window.dispatchEvent(new Event('maatstaf:lock')));
  await page.getByRole('heading', { name: 'Je casusboek is op slot' }).waitFor();

  expect(await page.content()).not.toContain('studente');
  await page.getByRole('link', { name: 'Bibliotheek', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Bibliotheek' }).waitFor();
  await openScreen(page, address);
  await page.getByRole('button', { name: 'Wachtwoord vergeten?' }).click();
  await page.getByLabel('Herstelcode').fill(code.toLowerCase());
  await page.keyboard.press('Enter');
  await page.getByLabel('Wat is er aan de hand?').waitFor();
  expect(await page.getByLabel('Wat is er aan de hand?').inputValue()).toContain('En nog iets.');
}, 180_000);
