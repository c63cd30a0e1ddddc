import { existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { expectAccessible } from './helpers/expect-accessible.ts';
import { openCasusboek, openScreen, writeCasus } from './helpers/screens.ts';
import { start } from './helpers/start.ts';

async function lookAt(page: Page, folder: string): Promise<void> {
  await openScreen(page, '/instellingen');
  await page.getByText('Gebruik een andere map').click();
  await page.getByLabel('Andere map voor je casusboek').fill(folder);
  await page.getByRole('button', { name: 'Bekijk deze map' }).click();
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
