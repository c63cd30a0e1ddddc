import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launch } from './helpers/launch.ts';
import type { Running } from './helpers/running.ts';
import { openScreen, writeCasus } from './helpers/screens.ts';

let app: Running;
beforeAll(async () => {
  app = await launch();
});
afterAll(async () => {
  await app.kill();
});

/**
 * A second after what was done the machine stops. On a machine that is too slow to have saved by then
 * it stops when the screen says that it is on disk; that this takes less than a second is asserted where
 * the clock is a test's own.
 */
async function crash(step: string): Promise<Page> {
  const { page } = app;
  const { pathname } = new URL(page.url());
  await page.waitForTimeout(1_000);
  await page.getByText(/^Opgeslagen om/u).waitFor({ timeout: 60_000 });
  await app.kill();
  app = await launch(app);
  await openScreen(app.page, `${pathname.split('/').slice(0, 3).join('/')}/${step}`);
  return app.page;
}

const story = `Een gezin met drie kinderen leeft van bijstand. De vader werkt via een uitzendbureau en de moeder zit op school.
Soms moeten zij tegelijk weg en is er niemand om op te passen. De aanvraag voor kinderopvang is afgewezen.`;

test(
  'whatever a consulent did, a crash a second later loses nothing',
  { timeout: 600_000 },
  async () => {
    await writeCasus(app.page, 'Opvang voor een werkende vader', 'Begin.');
    const situation = (page: Page) => page.getByLabel('Wat is er aan de hand?');
    await situation(app.page).fill('');
    await situation(app.page).pressSequentially(story, { delay: 4 });
    await app.page.getByText('Wetten (0 gekozen)').click();
    await app.page.getByRole('checkbox', { name: /^Participatiewet/u }).check();

    let page = await crash('grondwaarden');
    await page.getByRole('button', { name: /^Zet ze klaar/u }).click();
    await page.getByRole('radio', { name: 'Spanning' }).first().check();
    await page
      .getByLabel(/^Waarom\? \(/u)
      .first()
      .fill('De regel kijkt niet naar eigen werk.');

    page = await crash('langere-termijn');
    for (const title of ['Afwijzen', 'Opvang vergoeden']) {
      await page.getByRole('button', { name: 'Voeg een besluit toe' }).click();
      await page
        .getByLabel(/^Besluit \d$/u)
        .last()
        .fill(title);
    }
    await page.getByText(/^Kosten: wat kost het/u).click();
    await page.getByRole('button', { name: 'Voeg een post toe bij: Opvang vergoeden' }).click();
    await page
      .getByRole('group', { name: 'Post 1' })
      .getByLabel('Wat', { exact: true })
      .fill('Gastouder');
    await page.getByLabel('Hoog (€)').fill('900');

    page = await crash('juridische-toets');
    await page
      .getByLabel('Uitweg toevoegen')
      .selectOption({ label: 'Afwijken van een beleidsregel' });
    await page.getByRole('button', { name: 'Voeg toe', exact: true }).click();
    await page.getByRole('radio', { name: 'Ja' }).first().check();
    await page.getByLabel('Het besluit rust op deze uitweg').check();
    await page
      .getByRole('button', { name: /^Koppel/u })
      .first()
      .click();
    await page.getByRole('radio', { name: /^Contrast/u }).check();
    await page.getByLabel('Waarom? Eén zin.').fill('Daar was wel familie.');
    await page.getByRole('button', { name: 'Koppel', exact: true }).click();

    page = await crash('besluit');
    await page
      .getByLabel('Uitkomst')
      .selectOption({ label: 'Toegekend op grond van evenredigheid' });
    await page.getByRole('radio', { name: 'Opvang vergoeden' }).check();
    await page.getByLabel(/^Waarom dit besluit/u).fill('Een traject helpt niet: hij werkt al.');
    await page.getByRole('button', { name: 'Stel samen uit de stappen' }).first().click();

    page = await crash('besluit');
    const report = await page.getByLabel('Motivering voor de rapportage').inputValue();
    for (const kept of [
      'en is er niemand om op te passen. De aanvraag voor kinderopvang is afgewezen.',
      'op gespannen voet. De regel kijkt niet naar eigen werk.',
      'Opvang vergoeden: €\u00a00 tot €\u00a0900',
      'Waarom dit besluit en niet een ander: Een traject helpt niet: hij werkt al.',
      '- Is het een beleidsregel, en geen wet of verordening? Ja.',
      ': Daar was wel familie.',
      'Gekozen: Opvang vergoeden',
    ]) {
      expect(report).toContain(kept);
    }
    expect(await page.getByLabel('Uitkomst').inputValue()).toBe('toegekend-via-evenredigheid');
  },
);
