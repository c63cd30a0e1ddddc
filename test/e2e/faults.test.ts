import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { afterEach, expect, test } from 'vitest';

import { projectRoot } from '../../build/drive/browser-for-tests.ts';
import { readableText } from '../helpers/readable-text.ts';
import { launch } from './helpers/launch.ts';
import type { LaunchOptions, Running } from './helpers/running.ts';
import { openCasusboek, openScreen, writeCasus } from './helpers/screens.ts';

const running: Running[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.kill();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function start(options?: LaunchOptions): Promise<Running> {
  const app = await launch(options);
  running.push(app);
  return app;
}

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'maatstaf-fout-'));
  folders.push(folder);
  return folder;
}

/** The built app with another library in it. */
function appWith(library: (file: string) => void): string {
  const folder = temporaryFolder();
  const out = path.join(folder, 'out');
  cpSync(path.join(projectRoot, 'package.json'), path.join(folder, 'package.json'));
  cpSync(path.join(projectRoot, 'out'), out, {
    recursive: true,
    filter: (source) => !/[\\/]out[\\/](?:release|demo)/u.test(source),
  });
  library(path.join(out, 'content', 'library.json'));
  return out;
}

test('a casusboek on a path with spaces and accents works', async () => {
  const notebook = path.join(temporaryFolder(), 'Mijn caf\u00e9 & co', 'casus boek');
  const first = await start({ notebook });
  await writeCasus(first.page, 'Op een vreemde plek', 'Het gaat goed.');
  await first.closeWindow();

  const second = await start(first);
  await openCasusboek(second.page);

  await second.page.getByRole('link', { name: 'Op een vreemde plek' }).waitFor();
});

test('a casusboek that can not be opened says why, and opens once it can', async () => {
  const base = temporaryFolder();
  const notebook = path.join(base, 'casusboek');
  writeFileSync(notebook, 'dit is een bestand, geen map');
  const { page } = await start({ notebook });
  await openCasusboek(page);
  const message = page.getByRole('alert');
  await message.waitFor();
  expect(await message.textContent()).toContain(notebook);

  rmSync(notebook);
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();

  await page.getByText('Je hebt nog geen eigen casussen.').waitFor();
});

test('text stays on screen while the folder is gone, and is saved when it is back', async () => {
  const app = await start();
  const { page, notebook } = app;
  await writeCasus(page, 'Map weg', 'Eerst dit.');
  renameSync(notebook, `${notebook}-weg`);
  writeFileSync(notebook, '');

  await page.getByLabel('Wat is er aan de hand?').fill('Eerst dit. En toen dit.');
  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel('Wat is er aan de hand?').inputValue()).toBe(
    'Eerst dit. En toen dit.',
  );
  rmSync(notebook);
  renameSync(`${notebook}-weg`, notebook);
  await page.getByRole('button', { name: 'Probeer nu opnieuw' }).click();
  await page.getByText(/^Opgeslagen om/u).waitFor();
  await app.closeWindow();

  const again = await start(app);
  await openCasusboek(again.page);
  await again.page.getByRole('link', { name: 'Map weg' }).click();
  expect(await again.page.getByLabel('Wat is er aan de hand?').inputValue()).toBe(
    'Eerst dit. En toen dit.',
  );
});

test('a damaged file is set aside and reported, the version before it and all else open', async () => {
  const first = await start();
  await writeCasus(first.page, 'Beschadigd', 'De eerste versie.');
  await first.page.getByLabel('Wat is er aan de hand?').fill('De tweede versie.');
  await first.page.getByLabel('Titel, zonder naam van de inwoner').focus();
  await first.page.getByText(/^Opgeslagen om/u).waitFor();
  await writeCasus(first.page, 'Heel gebleven', 'Deze is in orde.');
  await first.closeWindow();
  damageNewest(first.notebook, 'De tweede versie.');

  const second = await start(first);
  const { page } = second;
  await openCasusboek(page);

  await page.getByText('Eén bestand van je casusboek was niet in orde.').waitFor();
  await page.getByRole('link', { name: 'Heel gebleven' }).waitFor();
  await page.getByRole('link', { name: 'Beschadigd' }).click();
  const text = await page.getByLabel('Wat is er aan de hand?').inputValue();
  expect(text).not.toContain('tweede');
});

test.each([
  { what: 'missing', library: (file: string) => rmSync(file) },
  {
    what: 'damaged',
    library: (file: string) => {
      const bytes = readFileSync(file);
      bytes.writeUInt8(bytes.readUInt8(5_000) ^ 1, 5_000);
      writeFileSync(file, bytes);
    },
  },
])('with the library $what the app says so, and the casusboek works', async ({ library }) => {
  const { page } = await start({ out: appWith(library) });

  await openScreen(page, '/bibliotheek/casussen');
  await page.getByRole('alert').first().waitFor();

  await writeCasus(page, 'Zonder bibliotheek', 'Ook zonder bibliotheek kan ik schrijven.');
});

/** Flips a bit in the newest revision of the casus that holds the given text. */
function damageNewest(notebook: string, text: string): void {
  const folder = path.join(notebook, 'casussen');
  mkdirSync(folder, { recursive: true });
  const file = readdirSync(folder)
    .sort()
    .filter((name) => readableText(path.join(folder, name)).includes(text))
    .map((name) => path.join(folder, name))
    .at(-1);
  if (file === undefined) throw new Error('no revision holds the text');
  const bytes = readFileSync(file);
  const place = bytes.length - 3;
  bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
  writeFileSync(file, bytes);
}

test('the app stays open while a text can not be saved, and closes once it can', async () => {
  const app = await start();
  const { page, notebook } = app;
  await writeCasus(page, 'Nog niet dicht', 'Eerst dit.');
  renameSync(notebook, `${notebook}-weg`);
  writeFileSync(notebook, '');
  await page.getByLabel('Wat is er aan de hand?').fill('Dit mag niet weg.');
  await page.getByRole('alert').waitFor();

  process.kill(app.pid, 'SIGTERM');
  await page.getByRole('dialog', { name: 'Niet alles is opgeslagen' }).waitFor();
  await page.getByRole('button', { name: 'Terug naar mijn tekst' }).click();
  rmSync(notebook);
  renameSync(`${notebook}-weg`, notebook);

  expect(await app.close()).toBe(0);
  const again = await start(app);
  await openCasusboek(again.page);
  await again.page.getByRole('link', { name: 'Nog niet dicht' }).click();
  expect(await again.page.getByLabel('Wat is er aan de hand?').inputValue()).toBe(
    'Dit mag niet weg.',
  );
});
