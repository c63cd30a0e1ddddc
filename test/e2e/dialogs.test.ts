import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { expectAccessible } from './helpers/expect-accessible.ts';
import { launch } from './helpers/launch.ts';
import type { Running } from './helpers/running.ts';
import { openScreen, writeCasus } from './helpers/screens.ts';
import { callFromPage } from './helpers/window-calls.ts';

const password = 'paard batterij nietje';

let app: Running;
let casus: string;

beforeAll(async () => {
  app = await launch();
  await app.page.getByRole('heading', { level: 1 }).waitFor();
});
afterAll(async () => {
  await app.kill();
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Opens a dialog with the keyboard: it takes the focus, keeps it, and gives it back on Escape. */
async function expectHolds(page: Page, opener: Locator, inside: string): Promise<void> {
  await opener.focus();
  await opener.press('Enter');
  const dialog = page.getByRole('dialog', { name: inside });
  await dialog.waitFor();
  const isInside = () => dialog.evaluate((element) => element.contains(document.activeElement));
  expect(await isInside()).toBe(true);
  await expectAccessible(page);
  for (let presses = 0; presses < 3; presses += 1) {
    await page.keyboard.press('Shift+Tab');
    const onPage = () => document.activeElement?.closest('main, nav') !== null;
    if (!(await isInside())) expect(await page.evaluate(onPage)).toBe(false);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(wide).toBeLessThanOrEqual(1);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
}

test('the first screen proposes a password', async () => {
  const { page } = app;
  const welcome = page.getByRole('region', { name: 'Welkom bij Maatstaf' });
  await welcome.getByRole('link', { name: 'Stel een wachtwoord in' }).waitFor();
  await expectAccessible(page);
});

test('what may lead to a person is shown in a dialog that holds the keyboard', async () => {
  const { page } = app;
  await writeCasus(page, 'Fiets naar school', 'Femke belt met 06-12345678 over de bus.');
  casus = new URL(page.url()).pathname.replace('/situatie', '');
  await page.getByText('Wat niet naar buiten mag (0)').click();
  await page.getByLabel('Naam, huis, werkplek of nummer').fill('Femke');
  await page.keyboard.press('Enter');
  await button(page, 'Haal Femke van de lijst').waitFor();
  await expectAccessible(page);

  await page.getByText('2 mogelijke persoonsgegevens').waitFor();
  await expectHolds(page, button(page, 'bekijken'), 'Mogelijke persoonsgegevens');
  await expectHolds(page, button(page, 'Bewaar als PDF'), 'Lees dit na voor het naar buiten gaat');
}, 180_000);

test('the dialogs of a review hold the keyboard', async () => {
  const { page } = app;
  await openScreen(page, casus);
  await expectHolds(page, button(page, 'Bied aan voor toetsing…'), 'Aanbieden voor toetsing');
  const id = casus.split('/')[2] ?? '';
  const offer = { kind: 'offer', id: 'aanbod-1', by: 'AB', question: 'Draagt dit?' };
  expect(await callFromPage(page, 'review:act', { casusId: id, action: offer })).toMatchObject({
    ok: true,
  });
  await openScreen(page, casus);
  await expectHolds(page, button(page, 'Trek het aanbod in…'), 'Aanbod intrekken?');
  await openScreen(page, `/toetsen/${id}`);
  await expectHolds(page, button(page, 'Geef mee aan een collega…'), 'Meegeven aan een collega');
  await expectAccessible(page);
}, 180_000);

test('the password, the recovery code and the lock are there for keyboard and screen reader', async () => {
  const { page } = app;
  await openScreen(page, '/instellingen');
  await page.getByLabel('Nieuw wachtwoord').fill(password);
  await page.getByLabel('Nog een keer hetzelfde').fill(password);
  await button(page, 'Zet het wachtwoord erop').press('Enter');
  const code = page.getByRole('status').filter({ hasText: 'Bewaar je herstelcode' });
  await code.waitFor();
  expect(await code.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await expectAccessible(page);
  await page.getByLabel('Ik heb de herstelcode bewaard').check();
  await button(page, 'Klaar').press('Enter');
  await expectHolds(page, button(page, 'Nieuwe herstelcode…'), 'Nieuwe herstelcode');

  await openScreen(page, casus);
  await page.evaluate(() => window.dispatchEvent(new Event('maatstaf:lock')));
  await page.getByRole('heading', { name: 'Je casusboek is op slot' }).waitFor();
  const field = page.getByLabel('Wachtwoord', { exact: true });
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await field.fill('niet het goede');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'Dit klopt niet.' }).waitFor();
  await expectAccessible(page);
  await button(page, 'Wachtwoord vergeten?').press('Enter');
  await page.getByLabel('Herstelcode').waitFor();
  await expectAccessible(page);
}, 180_000);
