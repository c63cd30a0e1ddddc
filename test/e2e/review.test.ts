import { afterAll, beforeAll, expect, test } from 'vitest';

import { launch } from './helpers/launch.ts';
import type { Running } from './helpers/running.ts';
import { writeCasus } from './helpers/screens.ts';

const story = `Een studente van 20 heeft een spierziekte en steeds minder kracht in haar benen. Fietsen lukt niet meer,
het openbaar vervoer ook niet. Zij volgt een hbo-opleiding en vraagt een elektrische fiets.`;

let app: Running;
beforeAll(async () => {
  app = await launch();
});
afterAll(async () => {
  await app.close();
});

test('a lawyer sees what is open, lays a casus beside its precedent and adds why it differs', async () => {
  const { page } = app;
  await writeCasus(page, 'Fiets naar het hbo', story);
  const suggestion = page
    .getByRole('region', { name: 'Casussen die erop lijken' })
    .getByRole('listitem')
    .filter({ hasText: 'Elektrische fiets voor een hbo-student' });
  await suggestion.waitFor();
  await page.getByRole('link', { name: 'Toets deze casus' }).click();
  const legal = page.getByRole('listitem').filter({ hasText: 'De juridische toets is leeg.' });
  await legal.getByText('R17').waitFor();

  await page.getByRole('link', { name: 'Open de casus' }).click();
  await suggestion.getByRole('link', { name: /^Vergelijk met/u }).click();
  await page.getByRole('heading', { level: 1, name: 'Vergelijken' }).waitFor();
  await page.getByRole('columnheader', { name: 'Links: Fiets naar het hbo' }).waitFor();
  await page.getByRole('button', { name: 'Zet in mijn casus (links)' }).press('Enter');
  const text = page.getByLabel('Tekst die erbij komt');
  expect(await text.inputValue()).toContain('Elektrische fiets voor een hbo-student');
  await page.getByRole('button', { name: 'Onder Juridische toets' }).press('Enter');

  await page.getByRole('link', { name: 'Toetsen' }).click();
  await page.getByRole('link', { name: 'Fiets naar het hbo' }).click();
  await page.getByText(/^\d+ open punten$/u).waitFor();
  expect(await page.getByText('De juridische toets is leeg.').count()).toBe(0);
  expect(await page.getByText('R24').count()).toBe(1);
});
