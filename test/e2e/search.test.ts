import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { expectAccessible } from './helpers/expect-accessible.ts';
import { openCasusboek, openScreen, writeCasus } from './helpers/screens.ts';
import { start } from './helpers/start.ts';

const field = (page: Page) => page.getByLabel('Waar gaat het om?');
const result = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

/** Comes back to a window from another one, a while after its list of casussen was read. */
async function comeBack(page: Page): Promise<void> {
  await page.waitForTimeout(3_500);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

async function search(page: Page, query: string): Promise<void> {
  await page.getByRole('link', { name: 'Zoeken', exact: true }).click();
  await field(page).fill(query);
}

test('with the resident on the phone: a few letters, Enter, and the casus is open', async () => {
  const { page } = await start();
  await field(page).waitFor();
  await page.keyboard.type('traplft verhuiz');
  await page.getByRole('link', { name: 'Een traplift, of toch verhuizen' }).first().waitFor();
  await expectAccessible(page);

  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Een traplift, of toch verhuizen' }).waitFor();
  await page.keyboard.press('Control+k');
  await field(page).waitFor();
  expect(await field(page).inputValue()).toBe('traplft verhuiz');
});

test('a pasted question about method is answered with the pages on it', async () => {
  const { page } = await start();
  await field(page).fill(
    'Wij zitten met een inwoner bij wie drie wetten elkaar tegenspreken. Mijn teamleider zegt dat ik het ' +
      'zelf moet oplossen. Wie beslist er in zo een geval en bij wie klop ik aan als het vastloopt?',
  );

  const pages = page.getByRole('heading', { level: 2, name: /^Methode die hierbij helpt/u });
  await pages.waitFor();
  await page.getByRole('link', { name: /^Opschalen/u }).waitFor();
  await expectAccessible(page);
});

test('what another window removes or locks is in no result of this one', async () => {
  const here = await start();
  await writeCasus(here.page, 'Rolstoelhelling aan de kade', 'De rolstoelhelling is te steil.');
  await writeCasus(here.page, 'Rolstoelhelling aan de dijk', 'De rolstoelhelling is te smal.');
  await search(here.page, 'rolstoelhelling');
  await result(here.page, 'Rolstoelhelling aan de kade').waitFor();
  await result(here.page, 'Rolstoelhelling aan de dijk').waitFor();

  const there = await start({ notebook: here.notebook });
  await openCasusboek(there.page);
  await result(there.page, 'Rolstoelhelling aan de kade').click();
  await there.page.getByRole('button', { name: 'Verwijder casus…' }).click();
  await there.page.getByRole('button', { name: 'Verwijder de casus', exact: true }).click();
  await there.page.getByRole('heading', { level: 1, name: 'Casusboek' }).waitFor();
  await comeBack(here.page);
  await result(here.page, 'Rolstoelhelling aan de kade').waitFor({ state: 'detached' });
  expect(await result(here.page, 'Rolstoelhelling aan de dijk').count()).toBe(1);

  await openScreen(there.page, '/instellingen');
  await there.page.getByLabel('Nieuw wachtwoord').fill('paard batterij nietje');
  await there.page.getByLabel('Nog een keer hetzelfde').fill('paard batterij nietje');
  await there.page.getByRole('button', { name: 'Zet het wachtwoord erop' }).click();
  await there.page.getByText(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/u).waitFor();
  await comeBack(here.page);
  await here.page.getByRole('heading', { name: 'Je casusboek is op slot' }).waitFor();
  expect(await here.page.content()).not.toContain('Rolstoelhelling');
});
