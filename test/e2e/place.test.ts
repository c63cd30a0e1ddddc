import { existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';

import { launch } from './helpers/launch.ts';
import type { Running } from './helpers/running.ts';
import { openCasusboek, openScreen, writeCasus } from './helpers/screens.ts';

const running: Running[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.close();
});

async function start(folders?: Pick<Running, 'userData' | 'notebook'>): Promise<Running> {
  const app = await launch(folders);
  running.push(app);
  return app;
}

async function lookAt(page: Page, folder: string): Promise<void> {
  await openScreen(page, '/instellingen');
  await page.getByText('Gebruik een andere map').click();
  await page.getByLabel('Andere map voor je casusboek').fill(folder);
  await page.getByRole('button', { name: 'Bekijk deze map' }).click();
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

test('the casusboek moves to another disk, stays there, and is found again when the disk was away', async () => {
  const first = await start();
  const { page, userData, notebook, saveFolder } = first;
  await writeCasus(page, 'Fiets naar school', 'Een studente kan niet meer fietsen.');
  const disk = path.join(saveFolder, 'schijf H');
  mkdirSync(disk);
  await lookAt(page, path.join(saveFolder, 'bestaat niet'));
  await page.getByText('Deze map is er niet.').waitFor();
  await lookAt(page, disk);
  await page.getByText('Hier kan je casusboek staan.').waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Verplaats mijn casusboek' }).click();

  await page.getByText('Er staat nog een kopie van je casusboek in je vorige map.').waitFor();
  await page.getByText(path.join(disk, 'casusboek'), { exact: true }).waitFor();
  await expectAccessible(page);
  await writeCasus(page, 'Na het verplaatsen', 'Hier verder geschreven.');
  expect(await first.closeWindow()).toBe(0);
  expect(existsSync(path.join(notebook, 'notebook.json'))).toBe(true);

  const second = await start({ userData, notebook });
  await openCasusboek(second.page);
  await second.page.getByRole('link', { name: 'Fiets naar school' }).waitFor();
  await second.page.getByRole('link', { name: 'Na het verplaatsen' }).waitFor();
  expect(await second.closeWindow()).toBe(0);

  renameSync(disk, `${disk} is weg`);
  const third = await start({ userData, notebook });
  await openCasusboek(third.page);
  await third.page.getByText('De map van je casusboek is er niet.').waitFor();
  await third.page.getByRole('link', { name: 'Wijs de map aan bij Instellingen' }).click();
  await lookAt(third.page, `${disk} is weg`);
  await third.page.getByRole('button', { name: 'Open dit casusboek' }).click();
  await third.page.getByText('Je vorige casusboek staat er nog.').waitFor();
  await openCasusboek(third.page);
  await third.page.getByRole('link', { name: 'Na het verplaatsen' }).waitFor();
});
