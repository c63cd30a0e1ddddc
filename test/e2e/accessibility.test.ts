import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { launch } from './helpers/launch.ts';
import type { Running } from './helpers/running.ts';
import { openScreen, writeCasus } from './helpers/screens.ts';

let app: Running;
let casus: string;

beforeAll(async () => {
  app = await launch();
  await writeCasus(
    app.page,
    'Fiets naar school',
    'Een studente kan niet meer fietsen naar haar hbo.',
  );
  casus = new URL(app.page.url()).pathname;
});
afterAll(async () => {
  await app.kill();
});

const screens: readonly string[] = [
  '/',
  '/bibliotheek',
  '/bibliotheek/casussen',
  '/bibliotheek/casussen/elektrische-fiets-hbo-student',
  '/bibliotheek/dilemmas',
  '/bibliotheek/dilemmas/precedentwerking',
  '/bibliotheek/grondwaarden',
  '/bibliotheek/grondwaarden/pw-individualisering',
  '/bibliotheek/wetten',
  '/bibliotheek/wetten/participatiewet',
  '/bibliotheek/methode',
  '/bibliotheek/methode/stap-1-effect',
  '/casusboek',
  'casus',
  'casus/effect',
  'casus/grondwaarden',
  'casus/langere-termijn',
  'casus/juridische-toets',
  'casus/besluit',
  'casus/evaluatie',
  '/vergelijken',
  '/toetsen',
  'toetsen/casus',
  '/toetsen/gelijke-gevallen',
  '/vergelijken?links=voorbeeldcasus:elektrische-fiets-hbo-student&rechts=voorbeeldcasus:hulphond-meisje-met-anorexia',
  '/leren',
  '/leren/paden/methode-in-een-week',
  '/leren/lessen/van-vraag-naar-effect',
  '/leren/lessen/awb-eerlijk-besluiten',
  '/leren/lessen/de-reden-die-er-geen-is',
  '/leren/lessen/bijna-gelijk-en-toch-anders',
  '/leren/vragen',
  '/leren/casus/elektrische-fiets-hbo-student',
  '/leren/contrast',
  '/leren/contrast/elektrische-fiets-hbo-student/elektrische-fiets-2010-afgewezen',
  '/leren/carrousel?eerste=elektrische-fiets-hbo-student&tweede=hulphond-meisje-met-anorexia',
  '/leren/bewijs',
  '/instellingen',
  '/instellingen/eigen-regels',
  '/instellingen/reservekopieen',
  '/instellingen/overzetten',
  '/casusboek/kopieen',
  '/casusboek/prullenbak',
  '/casusboek/vernietigen',
  'casus/versies',
  '/instellingen/logboek',
  '/over',
  '/over/zoeken',
  '/bestaat-niet',
];
const addressOf = (screen: string) =>
  screen
    .replace(/^toetsen\/casus$/u, casus.replace('/casusboek/', '/toetsen/'))
    .replace(/^casus(?=$|\/)/u, casus);

/** What axe has against the page as it stands. */
async function violationsOf(page: Page): Promise<string[]> {
  // Legacy mode: the app lets no second page exist, which axe's default mode wants.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

describe.each([
  { theme: 'light', percent: '100' },
  { theme: 'dark', percent: '200' },
] as const)('in $theme at $percent percent', ({ theme, percent }) => {
  beforeAll(() => app.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' }));

  test.each(screens)('%s has no violations', async (screen) => {
    const { page } = app;
    await openScreen(page, addressOf(screen));
    await page.evaluate((size) => {
      document.documentElement.dataset['textSize'] = size;
    }, percent);

    expect(await violationsOf(page)).toEqual([]);
  });
});

test.each([
  { width: 1280, percent: '100' },
  { width: 1280, percent: '200' },
  { width: 320, percent: '100' },
])('nothing has to be scrolled sideways at $width pixels and $percent percent', async (look) => {
  const { page } = app;
  await page.setViewportSize({ width: look.width, height: 800 });
  const wide: string[] = [];
  for (const screen of screens) {
    await openScreen(page, addressOf(screen));
    const overflow = await page.evaluate((size) => {
      document.documentElement.dataset['textSize'] = size;
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    }, look.percent);
    if (overflow > 1) wide.push(`${screen}: ${String(overflow)}`);
  }

  expect(wide).toEqual([]);
});

test('a link that was begun and the sentences for the letter have no violations', async () => {
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await openScreen(page, `${casus}?koppel=voorbeeldcasus:elektrische-fiets-hbo-student`);
  await page.getByLabel('Waarom? Eén zin.').fill('Ook een studente.');
  expect(await violationsOf(page)).toEqual([]);
  await page.getByText(/^Opgeslagen om/u).waitFor();

  await openScreen(page, `${casus}/besluit`);
  await page.getByRole('region', { name: 'Nog niet gekoppeld' }).waitFor();
  await page.getByText(/^Zeg het tegen de inwoner/u).click();
  await page.getByText(/^Wat verder in de brief komt/u).click();
  await page.getByLabel(/^Zo staat het in de brief/u).fill('U kunt niet meer fietsen.');
  expect(await violationsOf(page)).toEqual([]);
});

test('word of a move, above a screen, has no violations and fits a narrow window', async () => {
  const { page } = app;
  const note = { at: '2026-11-20T10:00:00.000Z', to: '/srv/team/casusboek' };
  writeFileSync(path.join(app.notebook, 'VERPLAATST.txt'), `maatstaf: ${JSON.stringify(note)}\n`);
  await page.setViewportSize({ width: 320, height: 800 });
  await openScreen(page, '/casusboek');
  await page.getByText(/Je werkt nu in de oude map/u).waitFor();

  expect(await violationsOf(page)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(1);
});
