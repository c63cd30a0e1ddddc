import { copyFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { expectAccessible } from './helpers/expect-accessible.ts';
import { openCasusboek, openScreen, writeCasus } from './helpers/screens.ts';
import { start } from './helpers/start.ts';

const situation = (page: Page) => page.getByLabel('Wat is er aan de hand?');

/** Two apps with the same casus on screen, each knowing of the other. */
async function bothInOneCasus() {
  const here = await start();
  await writeCasus(here.page, 'Fiets naar school', 'Samen begonnen.');
  const there = await start({ notebook: here.notebook });
  await openCasusboek(there.page);
  await there.page.getByRole('link', { name: 'Fiets naar school' }).click();
  await situation(there.page).waitFor();
  await here.page.getByText(/^Deze casus is ook open/u).waitFor();
  return { here, there };
}

test('two people write in one casus: both are told, and nothing is lost', async () => {
  const { here, there } = await bothInOneCasus();
  await situation(here.page).fill('Geschreven hier.');
  await here.page.getByText(/^Opgeslagen om/u).waitFor();
  await situation(there.page).fill('Geschreven daar.');
  const conflict = there.page.getByText('Deze casus is ergens anders ook gewijzigd.');
  await conflict.waitFor();
  const field = there.page.getByRole('region', { name: 'Situatie, twee versies' });
  await field.getByText('Geschreven hier.').waitFor();
  await field.getByText('Geschreven daar.').waitFor();
  await expectAccessible(there.page);

  await there.page.getByRole('button', { name: 'Houd ze allebei' }).click();
  await conflict.waitFor({ state: 'detached' });
  await openCasusboek(there.page);
  await there.page.getByRole('link', { name: 'Fiets naar school (mijn versie)' }).click();
  await situation(there.page).waitFor();
  expect(await situation(there.page).inputValue()).toBe('Geschreven daar.');
  await openCasusboek(there.page);
  await there.page.getByRole('link', { name: 'Fiets naar school', exact: true }).click();
  await situation(there.page).waitFor();
  expect(await situation(there.page).inputValue()).toBe('Geschreven hier.');
}, 180_000);

test('what was saved elsewhere can be loaded, and my text can go over it', async () => {
  const { here, there } = await bothInOneCasus();
  await situation(here.page).fill('Eerst hier.');
  await here.page.getByText(/^Opgeslagen om/u).waitFor();
  await there.page.getByRole('button', { name: 'Laad de nieuwste versie' }).click();
  await there.page
    .getByText('Deze casus is ergens anders gewijzigd.')
    .waitFor({ state: 'detached' });
  expect(await situation(there.page).inputValue()).toBe('Eerst hier.');

  await situation(there.page).fill('Daarna daar.');
  await there.page.getByText(/^Opgeslagen om/u).waitFor();
  await situation(here.page).fill('En hier weer.');
  await here.page.getByRole('button', { name: 'Houd de mijne' }).click();
  await here.page.getByText(/^Opgeslagen om/u).waitFor();
  await here.page.getByRole('link', { name: 'Eerdere versies' }).click();
  await here.page.getByRole('heading', { level: 1 }).waitFor();

  await here.closeWindow();
  await there.page.getByRole('button', { name: 'Laad de nieuwste versie' }).click();
  await there.page
    .getByText('Deze casus is ergens anders gewijzigd.')
    .waitFor({ state: 'detached' });
  expect(await situation(there.page).inputValue()).toBe('En hier weer.');
}, 180_000);

test('a copy of a synchronisation program is shown, and becomes a casus when that is asked', async () => {
  const { page, notebook } = await start();
  await writeCasus(page, 'Fiets naar school', 'Uit de kopie.');
  const documents = path.join(notebook, 'casussen');
  const newest = readdirSync(documents).sort().at(-1) ?? '';
  copyFileSync(
    path.join(documents, newest),
    path.join(documents, newest.replace('.json', ' (conflicted copy 2026-11-22).json')),
  );
  await situation(page).fill('Verder geschreven.');
  await page.getByText(/^Opgeslagen om/u).waitFor();
  await openScreen(page, '/casusboek/kopieen');
  await page.getByText('Uit de kopie.').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bewaar als eigen casus' }).click();
  await page.getByText('Er zijn geen kopieën.').waitFor();
  await openCasusboek(page);
  await page.getByRole('link', { name: 'Fiets naar school (kopie)' }).waitFor();
}, 180_000);
