import { AxeBuilder } from '@axe-core/playwright';
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

    // Legacy mode: the app lets no second page exist, which axe's default mode wants.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();

    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    ).toEqual([]);
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
