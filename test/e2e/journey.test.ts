import { readdirSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { readableIn } from '../helpers/readable-text.ts';
import type { Running } from './helpers/running.ts';
import { openCasusboek } from './helpers/screens.ts';
import { start } from './helpers/start.ts';

const story = `Een studente van 20 heeft een spierziekte en steeds minder kracht in haar benen. Fietsen lukt niet meer,
het openbaar vervoer ook niet: de bushalte is te ver en overstappen kost te veel kracht. Zij volgt een hbo-opleiding en wil
zelf naar school blijven gaan. Zij vraagt een elektrische fiets. Een collega zegt: dan wil straks iedereen er een.`;

test('from a new case to its precedents, and everything is back after a restart', async () => {
  const first = await start();
  const { page } = first;
  await openCasusboek(first.page);
  await page.getByRole('button', { name: 'Nieuwe casus' }).click();
  await page.getByLabel('Titel, zonder naam van de inwoner').fill('Fiets naar het hbo');
  await page.getByLabel('Wat is er aan de hand?').fill(story);

  const suggestions = page.getByRole('region', { name: 'Casussen die erop lijken' });
  const bike = suggestions
    .getByRole('listitem')
    .filter({ hasText: 'Elektrische fiets voor een hbo-student' })
    .first();
  await bike.waitFor();
  expect(await bike.getByRole('definition').count()).toBeGreaterThan(0);
  await linkFirst(first, 'Vergelijkbaar', 'Ook een student die alleen zo op school komt.');
  await linkFirst(first, 'Contrast', 'Lijkt erop, maar daar ging het niet om vervoer.');
  const linked = page.getByRole('region', { name: 'Gekoppeld' }).getByRole('listitem');
  expect(await linked.count()).toBe(2);
  await page.getByText(/^Opgeslagen om/u).waitFor();
  const address = new URL(page.url()).pathname;
  expect(await first.closeWindow()).toBe(0);

  const second = await start(first);
  await openCasusboek(second.page);
  await second.page.getByRole('link', { name: 'Fiets naar het hbo' }).click();

  expect(new URL(second.page.url()).pathname).toBe(address);
  expect(await second.page.getByLabel('Wat is er aan de hand?').inputValue()).toBe(story);
  const back = second.page.getByRole('region', { name: 'Gekoppeld' });
  await back.getByText('Ook een student die alleen zo op school komt.').waitFor();
  await back.getByText('Lijkt erop, maar daar ging het niet om vervoer.').waitFor();
});

test('a text that was typed just before the window closes is on disk', async () => {
  const first = await start();
  await openCasusboek(first.page);
  await first.page.getByRole('button', { name: 'Nieuwe casus' }).click();
  await first.page.getByLabel('Titel, zonder naam van de inwoner').fill('Net op tijd');
  await first.closeWindow();

  const second = await start(first);
  await openCasusboek(second.page);

  await second.page.getByRole('link', { name: 'Net op tijd' }).waitFor();
});

test('a text of 100,000 characters, in any script, is stored and shown as text', async () => {
  const strange = `<script>document.title = 'stuk'</script> 🚲 שלום ${'Zij belt elke dag. '.repeat(5500)}`;
  const first = await start();
  await openCasusboek(first.page);
  await first.page.getByRole('button', { name: 'Nieuwe casus' }).click();
  await first.page.getByLabel('Titel, zonder naam van de inwoner').fill('<b>Lang</b>');
  await first.page.getByLabel('Wat is er aan de hand?').fill(strange);
  await first.page.getByText(/^Opgeslagen om/u).waitFor();
  await first.kill();

  const second = await start(first);
  await openCasusboek(second.page);
  await second.page.getByRole('link', { name: '<b>Lang</b>' }).click();

  expect(await second.page.getByLabel('Wat is er aan de hand?').inputValue()).toBe(strange);
  expect(await second.page.title()).not.toContain('stuk');
});

test('nothing that was written gets into the log, a file name or the name of the window', async () => {
  const app = await start();
  await openCasusboek(app.page);
  await app.page.getByRole('button', { name: 'Nieuwe casus' }).click();
  await app.page.getByLabel('Titel, zonder naam van de inwoner').fill('Geheimtaal');
  await app.page.getByLabel('Wat is er aan de hand?').fill('Geheimtaal in de situatie');
  await app.page.getByText(/^Opgeslagen om/u).waitFor();
  const windowTitle = await app.page.title();
  await app.closeWindow();

  const names = [app.notebook, app.userData].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map(String),
  );
  expect(readableIn(path.join(app.notebook, 'casussen'))).toContain('Geheimtaal');
  expect([windowTitle, app.logText(), ...names].join('\n')).not.toMatch(/geheimtaal/iu);
});

/** Links the first suggestion that there is, by keyboard alone from its button on. */
async function linkFirst({ page }: Running, relation: string, reason: string): Promise<void> {
  const suggestions = page.getByRole('region', { name: 'Casussen die erop lijken' });
  const button = suggestions.getByRole('button', { name: /^Koppel/u }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: new RegExp(`^${relation}`, 'u') }).focus();
  await page.keyboard.press('Space');
  await page.getByLabel('Waarom? Eén zin.').fill(reason);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Gekoppeld' }).getByText(reason).waitFor();
}
