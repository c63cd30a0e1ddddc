import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { expectAccessible } from './helpers/expect-accessible.ts';
import type { LaunchOptions, Running } from './helpers/running.ts';
import { openCasusboek, openScreen, writeCasus } from './helpers/screens.ts';
import { start } from './helpers/start.ts';

const password = 'paard batterij nietje';
const story =
  'Een studente van twintig heeft te weinig kracht in haar benen en vraagt een elektrische fiets om op haar ' +
  'opleiding te komen, want de bus is elke ochtend te vol.';

/**
 * An app of its own, as on another computer, with the same casusboek. Both stay in view: this one gets no
 * focus and does not look by the clock, so that only what main hears can tell it something.
 */
async function startInView(options?: LaunchOptions): Promise<Running> {
  const app = await start(options);
  await app.page.addInitScript(() => {
    const repeat = window.setInterval.bind(window);
    const withoutLooking = (work: () => void, pause?: number) =>
      pause === 30_000 ? 0 : repeat(work, pause);
    Object.assign(window, { setInterval: withoutLooking });
    window.addEventListener('focus', (event) => event.stopImmediatePropagation(), true);
  });
  await openScreen(app.page, '/');
  return app;
}

const ownHit = (where: Page | Locator, name: string) =>
  where.getByRole('link', { name, exact: true });
const search = (page: Page) => page.getByLabel('Waar gaat het om?');
const situation = (page: Page) => page.getByLabel('Wat is er aan de hand?');
const isLocked = (page: Page) => page.getByRole('heading', { name: 'Je casusboek is op slot' });

async function openCasus(page: Page, name: string): Promise<void> {
  await openScreen(page, '/casusboek');
  await page.getByRole('link', { name, exact: true }).click();
  await situation(page).waitFor();
}

async function throwAway(page: Page, name: string): Promise<void> {
  await openCasus(page, name);
  await page.getByRole('button', { name: 'Verwijder casus…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Verwijder de casus' }).click();
  await page.getByRole('heading', { level: 1, name: 'Casusboek' }).waitFor();
}

test('results and the list follow what another window removes, puts back and writes', async () => {
  const here = await startInView();
  await writeCasus(here.page, 'Fiets naar school', story);
  await writeCasus(here.page, 'Bus naar school', 'Een leerling durft niet alleen met de bus.');
  const there = await startInView({ notebook: here.notebook });
  await search(there.page).fill('school');
  await ownHit(there.page, 'Fiets naar school').waitFor();
  await ownHit(there.page, 'Bus naar school').waitFor();

  await throwAway(here.page, 'Bus naar school');
  await ownHit(there.page, 'Bus naar school').waitFor({ state: 'detached' });
  await there.page.getByText('Een casus uit deze lijst is ergens anders verwijderd.').waitFor();
  await expectAccessible(there.page);

  await openScreen(here.page, '/casusboek/prullenbak');
  await here.page.getByRole('button', { name: /^Zet terug/u }).click();
  await ownHit(there.page, 'Bus naar school').waitFor();

  // What is written there is found here by its newest words, without a key being touched.
  await search(there.page).fill('waterschapsbelasting');
  await openCasus(here.page, 'Fiets naar school');
  await situation(here.page).fill(`${story} Ook de waterschapsbelasting is niet betaald.`);
  await ownHit(there.page, 'Fiets naar school').waitFor();
  expect(await search(there.page).inputValue()).toBe('waterschapsbelasting');
  expect(await search(there.page).evaluate((field) => field === document.activeElement)).toBe(true);

  await openCasusboek(there.page);
  await here.page.getByLabel('Titel, zonder naam van de inwoner').fill('Fiets naar het hbo');
  await ownHit(there.page, 'Fiets naar het hbo').waitFor();
  await throwAway(here.page, 'Bus naar school');
  await ownHit(there.page, 'Bus naar school').waitFor({ state: 'detached' });
}, 240_000);

test('an open casus hears that it was removed, and what compares goes without a lost letter', async () => {
  const here = await startInView();
  await writeCasus(here.page, 'Fiets naar school', story);
  const there = await startInView({ notebook: here.notebook });
  await writeCasus(there.page, 'Nog een fiets', story);
  const panel = there.page.getByRole('complementary', { name: 'Precedenten' });
  await ownHit(panel, 'Fiets naar school').waitFor();

  await situation(there.page).press('End');
  await situation(there.page).pressSequentially(' Zij wil');
  await throwAway(here.page, 'Fiets naar school');
  await ownHit(panel, 'Fiets naar school').waitFor({ state: 'detached' });
  await there.page.keyboard.type(' geen taxi.');
  expect(await situation(there.page).inputValue()).toBe(`${story} Zij wil geen taxi.`);
  await there.page.getByText(/^Opgeslagen om/u).waitFor();

  await throwAway(here.page, 'Nog een fiets');
  await there.page.getByText('Deze casus is ergens anders verwijderd.').waitFor();
  await situation(there.page).pressSequentially(' En geen bus.');
  await expectAccessible(there.page);
  await there.page.getByRole('button', { name: 'Zet de casus terug' }).click();
  await there.page
    .getByText('Deze casus is ergens anders verwijderd.')
    .waitFor({ state: 'detached' });
  await there.page.getByText(/^Opgeslagen om/u).waitFor();
  await openCasus(here.page, 'Nog een fiets');
  expect(await situation(here.page).inputValue()).toBe(`${story} Zij wil geen taxi. En geen bus.`);
}, 240_000);

test('a password that is put on or taken off locks and opens the other window', async () => {
  const here = await startInView();
  await writeCasus(here.page, 'Fiets naar school', story);
  const there = await startInView({ notebook: here.notebook });
  await search(there.page).fill('fiets');
  await ownHit(there.page, 'Fiets naar school').waitFor();

  await openScreen(here.page, '/instellingen');
  await here.page.getByLabel('Nieuw wachtwoord').fill(password);
  await here.page.getByLabel('Nog een keer hetzelfde').fill(password);
  await here.page.getByRole('button', { name: 'Zet het wachtwoord erop' }).click();
  await here.page.getByLabel('Ik heb de herstelcode bewaard').check();
  await here.page.getByRole('button', { name: 'Klaar' }).click();
  await isLocked(there.page).waitFor();
  expect(await there.page.locator('body').textContent()).not.toContain('Fiets naar school');

  // Each window has the key for itself: here it is open, there somebody types the password.
  await there.page.getByLabel('Wachtwoord').fill(password);
  await there.page.keyboard.press('Enter');
  await search(there.page).fill('fiets');
  await ownHit(there.page, 'Fiets naar school').waitFor();

  await openScreen(here.page, '/instellingen');
  const lock = here.page.getByRole('button', { name: 'Doe nu op slot' });
  await lock.click();
  await lock.waitFor({ state: 'detached' });
  await openScreen(here.page, '/casusboek');
  await isLocked(here.page).waitFor();
  await openScreen(there.page, '/instellingen');
  await there.page.getByRole('button', { name: 'Haal het wachtwoord eraf…' }).click();
  await there.page.getByRole('dialog').getByLabel('Wachtwoord').fill(password);
  await there.page.getByRole('dialog').getByRole('button', { name: /eraf/u }).click();
  await here.page.getByRole('link', { name: 'Fiets naar school' }).waitFor();
}, 240_000);

test('a window that stays behind hears at once that the casusboek was moved', async () => {
  const here = await startInView();
  await writeCasus(here.page, 'Fiets naar school', story);
  const there = await startInView({ notebook: here.notebook });
  await search(there.page).fill('fiets');
  await ownHit(there.page, 'Fiets naar school').waitFor();

  await openScreen(here.page, '/instellingen');
  await here.page.getByText('Gebruik een andere map').click();
  await here.page.getByLabel('Andere map voor je casusboek').fill(here.saveFolder);
  await here.page.getByRole('button', { name: 'Bekijk deze map' }).click();
  await here.page.getByRole('button', { name: 'Verplaats mijn casusboek' }).click();

  const moved = there.page.getByText('Dit casusboek is verplaatst. Je werkt nu in de oude map.');
  await moved.waitFor();
  expect(await search(there.page).inputValue()).toBe('fiets');
  await there.page.getByRole('button', { name: 'Open de nieuwe map' }).click();
  await moved.waitFor({ state: 'detached' });
  await openScreen(there.page, '/');
  await search(there.page).fill('fiets');
  await ownHit(there.page, 'Fiets naar school').waitFor();
}, 240_000);
