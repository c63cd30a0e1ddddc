import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launch } from './helpers/launch.ts';
import type { Running } from './helpers/running.ts';
import { openCasusboek, openScreen, writeCasus } from './helpers/screens.ts';

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
    .filter({ hasText: 'Elektrische fiets voor een hbo-student' })
    .first();
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

/** The part of the review screen about one step. */
const stepOf = (page: Page, title: string) =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: new RegExp(`^${title}`, 'u') }) });

async function remark(page: Page, step: string, about: string, text: string): Promise<void> {
  const part = stepOf(page, step);
  await part.getByText('Maak een opmerking').click();
  await part.getByLabel('Waarover gaat je opmerking?').selectOption({ label: about });
  await part.getByLabel('Je opmerking', { exact: true }).fill(text);
  await part.getByLabel('Je initialen').fill('JD');
  await part.getByRole('button', { name: 'Bewaar opmerking' }).press('Enter');
  await part.getByText(text).waitFor();
}

async function judge(page: Page, verdict: RegExp): Promise<void> {
  const form = stepOf(page, 'Je oordeel');
  await form.getByRole('radio', { name: verdict }).check();
  await form.getByLabel('Je initialen').fill('JD');
  await form.getByRole('button', { name: 'Leg je oordeel vast' }).press('Enter');
  await page.locator('strong', { hasText: /^(?:Akkoord|Terug met vragen)$/u }).waitFor();
}

async function openReview(page: Page, group: string): Promise<void> {
  await page
    .getByRole('link', { name: /^Toetsen/u })
    .first()
    .click();
  const queued = page.getByRole('region', { name: group });
  await queued.getByRole('link', { name: 'Vervoer naar de opleiding' }).click();
  await page.getByText(/^\d+ open punten$/u).waitFor();
}

test('from offer by way of questions to akkoord, and a later change shows; a kill costs nothing', async () => {
  let { page } = app;
  const restart = async () => {
    // The machine stops a second after what was done.
    await page.waitForTimeout(1_000);
    const { userData, notebook } = app;
    await app.kill();
    app = await launch({ userData, notebook });
    page = app.page;
  };

  await writeCasus(page, 'Vervoer naar de opleiding', story);
  await page.getByRole('link', { name: '1 Effect', exact: true }).click();
  await page.getByLabel('Gewenst effect').fill('Zij komt op tijd. Zij krijgt een fiets.');
  await page.getByText(/^Opgeslagen om/u).waitFor();
  await page.getByRole('button', { name: 'Bied aan voor toetsing…' }).press('Enter');
  await page.getByLabel('Wat wil je dat er getoetst wordt?').fill('Is dit een doel?');
  await page.getByLabel('Je initialen').fill('AB');
  await page.getByRole('button', { name: 'Bied aan', exact: true }).press('Enter');
  await page.getByRole('link', { name: 'Bekijk de toetsing' }).waitFor();
  await page.getByRole('button', { name: 'Trek het aanbod in…' }).press('Enter');
  await page.getByRole('button', { name: 'Trek in', exact: true }).press('Enter');
  await page.getByText('Aanbod ingetrokken', { exact: true }).waitFor();
  await restart();

  await openCasusboek(page);
  await page.getByRole('link', { name: 'Vervoer naar de opleiding' }).click();
  await page.getByRole('button', { name: 'Bied aan voor toetsing…' }).press('Enter');
  await page.getByLabel('Wat wil je dat er getoetst wordt?').fill('Is dit een doel?');
  await page.getByRole('button', { name: 'Bied aan', exact: true }).press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await restart();

  await openReview(page, 'Aangeboden');
  await page.getByText('Is dit een doel?').waitFor();
  await remark(page, '1 Effect', 'Zij krijgt een fiets.', 'Dit is een middel. Wat levert het op?');
  await stepOf(page, 'Je oordeel').getByLabel('Toelichting').fill('Bijna goed');
  await restart();

  await openReview(page, 'Wordt getoetst');
  await stepOf(page, '1 Effect').getByText('Dit is een middel.').waitFor();
  const note = stepOf(page, 'Je oordeel').getByLabel('Toelichting');
  expect(await note.inputValue()).toBe('Bijna goed');
  await judge(page, /^Terug met vragen/u);
  await restart();

  await openCasusboek(page);
  await page.getByRole('link', { name: 'Vervoer naar de opleiding' }).click();
  await page.getByRole('link', { name: '1 Effect', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Opmerkingen bij deze stap' });
  await panel.getByRole('button', { name: 'Antwoord' }).press('Enter');
  await panel.getByLabel('Je antwoord').fill('Dan haalt zij haar diploma. Aangepast.');
  await panel.getByLabel('Je initialen').fill('AB');
  await panel.getByRole('button', { name: 'Bewaar antwoord' }).press('Enter');
  await panel.getByText('Aangepast.').waitFor();
  await page.getByLabel('Gewenst effect').fill('Zij komt op tijd. Zij haalt haar diploma.');
  await panel.getByText('Passage gewijzigd na deze opmerking.').waitFor();
  await page.getByRole('button', { name: 'Bied opnieuw aan voor toetsing…' }).press('Enter');
  await page.getByRole('button', { name: 'Bied aan', exact: true }).press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await restart();

  await openReview(page, 'Aangeboden');
  await stepOf(page, '1 Effect').getByText('Aangepast.').waitFor();
  await stepOf(page, '1 Effect').getByRole('button', { name: 'Markeer als afgehandeld' }).click();
  await stepOf(page, '1 Effect')
    .getByText(/^Afgehandeld door/u)
    .waitFor();
  await judge(page, /^Akkoord/u);
  await page.getByRole('link', { name: 'Ga naar 1 Effect' }).click();
  await page.getByLabel('Gewenst effect').fill('Zij komt op tijd. Zij vindt daarna werk.');
  await page.getByText(/^Opgeslagen om/u).waitFor();
  await restart();

  await openReview(page, 'Gewijzigd na akkoord');
  const changed = stepOf(page, '1 Effect');
  await changed.getByText('Gewijzigd na akkoord').waitFor();
  expect(await changed.getByText('Zij vindt daarna werk.').count()).toBe(2);
}, 240_000);

test('a casus goes to a colleague with a password, and the remarks come back', async () => {
  const password = 'paard batterij nietje';
  const { page } = app;
  await writeCasus(page, 'Vervoer voor een leerling', `${story} Bel haar op 06-12345678.`);
  await page.getByRole('link', { name: 'Toets deze casus' }).click();
  await page.getByRole('button', { name: 'Geef mee aan een collega…' }).press('Enter');
  await page.getByLabel('Nieuw wachtwoord').fill(password);
  await page.getByLabel('Nog een keer hetzelfde').fill(password);
  await page.getByRole('button', { name: 'Bewaar het bestand…' }).press('Enter');
  await page.getByRole('checkbox', { name: '06-12345678 wordt [telefoonnummer 1]' }).waitFor();
  await page.getByRole('button', { name: 'Maak het bestand' }).press('Enter');
  await page.getByRole('dialog').first().waitFor({ state: 'detached' });
  await page.getByText(/\.toets\. Lees zelf na/u).waitFor();

  const colleague = await launch();
  try {
    const there = colleague.page;
    await openTravelled(colleague, fileIn(app), password);
    await there.getByRole('heading', { level: 1, name: 'Vervoer voor een leerling' }).waitFor();
    await remark(there, 'Situatie', 'Bel haar op [telefoonnummer 1].', 'Vraag naar het rooster.');
    await there.getByRole('button', { name: 'Geef terug aan je collega…' }).press('Enter');
    await there.getByLabel(/^Zonder wachtwoord/u).check();
    await there.getByRole('button', { name: 'Bewaar het bestand…' }).press('Enter');
    await there.getByText(/\.toets\. Lees zelf na/u).waitFor();

    await openTravelled(app, fileIn(colleague));
    await stepOf(page, 'Situatie').getByText('Vraag naar het rooster.').waitFor();
    await page.getByRole('link', { name: 'Ga naar Situatie' }).click();
    const panel = page.getByRole('region', { name: 'Opmerkingen bij deze stap' });
    await panel.getByText('Vraag naar het rooster.').waitFor();
    expect(await panel.getByText('Passage gewijzigd na deze opmerking.').count()).toBe(0);
    expect(await page.getByLabel('Wat is er aan de hand?').inputValue()).toContain('06-12345678');
  } finally {
    await colleague.kill();
  }
}, 240_000);

test('a review and a comparison come on paper after asking, and the screen keeps its words', async () => {
  const { page, saveFolder } = app;
  await writeCasus(page, 'Bel 06-12345678 over de fiets', story);
  const id = new URL(page.url()).pathname.split('/')[2] ?? '';
  const screens = [
    { name: 'toets', address: `/toetsen/${id}`, title: /^Bel 06-12345678/u },
    {
      name: 'vergelijking',
      address: `/vergelijken?links=casus:${id}&rechts=voorbeeldcasus:elektrische-fiets-hbo-student`,
      title: 'Vergelijken',
    },
  ];
  const shown = page.locator('h1, th').filter({ hasText: '06-12345678' }).first();
  for (const { name, address, title } of screens) {
    await openScreen(page, address);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await shown.waitFor();
    await page.getByRole('button', { name: 'Bewaar als PDF' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaar als PDF' }).press('Enter');
    await page.getByText(new RegExp(`${name}\\.pdf\\. Lees zelf na`, 'u')).waitFor();

    const pdf = readFileSync(path.join(saveFolder, `${name}.pdf`));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1')).toContain('/StructTreeRoot');
    expect(await page.title()).not.toContain('06');
    await shown.waitFor();
  }

  expect(readdirSync(saveFolder).join()).not.toMatch(/06-?1234|fiets/iu);
  expect(app.logText()).not.toMatch(/06-?1234|fiets/iu);

  await openScreen(page, '/instellingen/logboek');
  await page.getByRole('cell', { name: 'Casus geëxporteerd' }).nth(1).waitFor();
}, 240_000);

function fileIn({ saveFolder }: Running): string {
  const [name = ''] = readdirSync(saveFolder).filter((one) => one.endsWith('.toets'));
  return path.join(saveFolder, name);
}

async function openTravelled(running: Running, file: string, password?: string): Promise<void> {
  const { page } = running;
  await page
    .getByRole('link', { name: /^Toetsen/u })
    .first()
    .click();
  await running.dialogs.answerOpen(file);
  await page.getByRole('button', { name: 'Open een toets van een collega…' }).click();
  if (password === undefined) return;
  await page.getByRole('dialog').getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Open', exact: true }).press('Enter');
}
