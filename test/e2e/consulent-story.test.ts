import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { readZip } from '../helpers/read-zip.ts';
import type { Running } from './helpers/running.ts';
import { start } from './helpers/start.ts';

/** More than any screen has to press Tab through. */
const mostTabs = 400;

/**
 * Presses Tab until the keyboard is on what is called so, as somebody without a mouse does. Fails when
 * a whole round did not get there.
 */
async function reach(page: Page, role: string, name: RegExp): Promise<void> {
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    const here = page.locator(':focus').and(page.getByRole(role as 'link', { name }));
    if ((await here.count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${role} ${String(name)}`);
}

async function press(page: Page, role: string, name: RegExp): Promise<void> {
  await reach(page, role, name);
  await page.keyboard.press('Enter');
}

async function tick(page: Page, role: string, name: RegExp): Promise<void> {
  await reach(page, role, name);
  await page.keyboard.press('Space');
}

async function write(page: Page, name: RegExp, text: string, role = 'textbox'): Promise<void> {
  await reach(page, role, name);
  await page.keyboard.insertText(text);
}

/** Chooses in a list by typing how the choice begins. */
async function choose(page: Page, name: RegExp, beginning: string): Promise<void> {
  await reach(page, 'combobox', name);
  await page.keyboard.type(beginning);
}

/** Folded parts have no role of their own: the word on them is what is looked for. */
async function unfold(page: Page, word: string): Promise<void> {
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    const here = await page.evaluate(() => document.activeElement?.closest('summary')?.textContent);
    if (here?.startsWith(word) === true) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${word}`);
}

/** On to the next step, as the list of steps says one can. */
async function goToStep(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+PageDown');
  await page
    .getByRole('region', { name: title, exact: true })
    .and(page.locator(':focus'))
    .waitFor();
}

async function saved(page: Page): Promise<void> {
  await page.getByText(/^Opgeslagen om/u).waitFor();
}

/** The app is killed and started again on the same folders, at the same address. */
async function killAndReopen(app: Running): Promise<Running> {
  const { pathname } = new URL(app.page.url());
  await app.kill();
  const again = await start(app);
  await again.page.goto(new URL(pathname, again.page.url()).href);
  await again.page.getByRole('navigation', { name: 'Stappen van deze casus' }).waitFor();
  return again;
}

const story = `Een man van 71 is bijna doof en ziet slecht. Sinds zijn vrouw overleed komt hij de deur niet meer uit.
De buurtbus rijdt niet meer en een taxi bellen lukt hem niet. Hij mist de wekelijkse dameskaart en zijn zus, die verderop woont.
De regiotaxi is afgewezen, omdat hij volgens de regels nog achthonderd meter kan lopen.`;
const research = ['hulpvraag', 'beperkingen', 'soort en omvang', 'wat er al is', 'wat overblijft'];

test(
  'a consulent works a case through with the keyboard alone, and it stands',
  { timeout: 600_000 },
  async () => {
    let app = await start();
    let { page } = app;
    await press(page, 'link', /^Casusboek$/u);
    await press(page, 'button', /^Nieuwe casus$/u);
    await write(page, /^Titel, zonder naam/u, 'Vervoer voor een man die bijna doof is');
    await unfold(page, 'Klad');
    await write(page, /^Klad$/u, 'Zus belde: hij zegt dat hij niemand meer spreekt.');
    await press(page, 'button', /^Situatie$/u);
    await write(page, /^Wat is er aan de hand/u, `\n\n${story}`);
    await saved(page);

    app = await killAndReopen(app);
    ({ page } = app);
    const situation = await page.getByLabel('Wat is er aan de hand?').inputValue();
    expect(situation).toContain('Zus belde');
    expect(situation).toContain('achthonderd meter');

    await unfold(page, 'Wetten');
    await tick(page, 'checkbox', /^Wet maatschappelijke ondersteuning/u);
    await unfold(page, 'Leefgebieden');
    await tick(page, 'checkbox', /^Maatschappelijke deelname$/u);

    await goToStep(page, '1 Effect');
    await write(page, /^In de woorden van de inwoner/u, 'Ik wil weer onder de mensen komen.');
    await write(
      page,
      /^Gewenst effect/u,
      'Hij is elke week zelf bij zijn zus en bij de kaartclub, ook in de winter.',
    );
    await tick(page, 'radio', /^Een doel$/u);
    await write(page, /^Waaraan merk je/u, 'Hij vertelt na drie maanden wie hij sprak.');

    await goToStep(page, '2 Grondwaarden');
    await choose(page, /^Grondwaarde toevoegen/u, 'Mensen ontmoeten');
    await press(page, 'button', /^Voeg toe$/u);
    await tick(page, 'radio', /^Dient$/u);
    await write(
      page,
      /^Waarom\? \(Mensen ontmoeten/u,
      'Zonder vervoer ontmoet hij niemand; de wet wil dat hij meedoet.',
    );

    await goToStep(page, '3 Langere termijn');
    for (const [index, [title, text]] of [
      ['Afwijzen', 'Hij blijft thuis en vereenzaamt. De vraag komt later zwaarder terug.'],
      [
        'Regiotaxi met hulp bij het boeken',
        'Hij gaat wekelijks op pad; een vrijwilliger boekt met hem.',
      ],
    ].entries()) {
      await press(page, 'button', /^Voeg een besluit toe$/u);
      await write(page, new RegExp(`^Besluit ${String(index + 1)}$`, 'u'), title ?? '');
      await write(page, /^Wat gebeurt er dan/u, text ?? '');
      if (index > 0) continue;
      await tick(page, 'checkbox', /^Dit besluit zou normaal volgen$/u);
    }
    await write(page, /^Gevolgen/u, 'Niets doen kost later dagbesteding en zorg.');
    await write(page, /^Ethiek/u, 'Zijn zelfstandigheid weegt zwaarder dan de vaste loopgrens.');
    await saved(page);

    await goToStep(page, '4 Juridische toets');
    await unfold(page, 'Onderzoek bij Wmo');
    for (const [index, found] of research.entries()) {
      await write(page, new RegExp(`^${String(index + 1)}\\. `, 'u'), `Onderzocht: ${found}.`);
      await tick(page, 'checkbox', new RegExp(`^Stap gezet: ${String(index + 1)}`, 'u'));
    }
    await write(
      page,
      /^Juridische toets/u,
      'De wet vraagt een bijdrage die past bij deze persoon; een vaste loopgrens is geen onderzoek.',
    );
    await choose(page, /^Uitweg toevoegen/u, 'Binnen de letter');
    await press(page, 'button', /^Voeg toe$/u);
    await tick(page, 'radio', /^Ja$/u);
    await write(page, /^Welke feiten dragen dit/u, 'Hij kan zonder hulp niet reizen.');
    await tick(page, 'checkbox', /^Het besluit rust op deze uitweg$/u);
    await write(page, /^Artikel zoeken$/u, 'wmo 2.3.5 lid 3', 'searchbox');
    await press(page, 'button', /^Voeg toe Artikel 2\.3\.5 lid 3/u);
    await page.keyboard.insertText(
      'Hij kan niet zelf, met anderen of met een algemene voorziening op pad.',
    );
    await write(page, /^Uitspraak zoeken$/u, '2018:819', 'searchbox');
    await press(page, 'button', /^Voeg toe .*2018:819/u);
    await write(
      page,
      /^Waarin lijkt of verschilt jouw zaak\? \(ECLI:NL:CRVB:2018:819/u,
      'Ook hier zijn de stappen van het onderzoek gezet.',
    );
    await page.keyboard.press('F6');
    await press(page, 'button', /^Koppel/u);
    await tick(page, 'radio', /^Vergelijkbaar/u);
    await write(
      page,
      /^Waarom\? Eén zin/u,
      'Ook daar kwam iemand zonder vervoer niet meer onder de mensen.',
    );
    await press(page, 'button', /^Koppel$/u);
    await saved(page);

    app = await killAndReopen(app);
    ({ page } = app);
    expect(await page.getByRole('group', { name: /^Artikel 2\.3\.5 lid 3/u }).count()).toBe(1);
    expect(
      await page.getByRole('region', { name: 'Gekoppeld' }).getByRole('listitem').count(),
    ).toBe(1);

    await goToStep(page, 'Besluit en motivering');
    await choose(page, /^Uitkomst$/u, 'Toegekend binnen');
    await tick(page, 'radio', /^Afwijzen$/u);
    await page.keyboard.press('ArrowDown');
    await write(
      page,
      /^Waarom dit besluit/u,
      'Afwijzen is goedkoper, maar dan komt hij nergens. Met minder hulp lukt boeken niet.',
    );
    await press(page, 'button', /^Stel samen uit de stappen$/u);
    const report = await page.getByLabel('Motivering voor de rapportage').inputValue();
    const parts = ['Feiten', 'Gewenst effect', 'Grondwaarden', 'Afweging', 'Juridische route'];
    const headings = [...parts, 'Vergeleken zaken', 'Waarom hier wel of niet hetzelfde', 'Besluit'];
    const lines = report.split('\n');
    expect(headings.map((heading) => lines.includes(heading))).toEqual(headings.map(() => true));
    for (const part of [
      'achthonderd meter',
      '“Ik wil weer onder de mensen komen.”',
      'De hulpvraag: Onderzocht: hulpvraag.',
      'Afwijzen (het gewone besluit)',
      'Gekozen: Regiotaxi met hulp bij het boeken',
      'Waarom dit besluit en niet een ander: Afwijzen is goedkoper',
      '- Laat de tekst van de regel dit toe? Ja.',
      'Artikel 2.3.5 lid 3 Wet maatschappelijke ondersteuning 2015: Hij kan niet zelf',
      'ECLI:NL:CRVB:2018:819: Ook hier',
    ]) {
      expect(report).toContain(part);
    }
    await saved(page);
    await press(page, 'button', /^Naar Word voor de rapportage$/u);
    const word = path.join(app.saveFolder, 'motivering-rapportage.docx');
    await leaveWith(page, /Word/u, word);
    const xml = (await readZip(readFileSync(word))).get('word/document.xml') ?? '';
    expect(xml).toContain('Gekozen: Regiotaxi met hulp bij het boeken');
    await press(page, 'button', /^Naar PDF voor de rapportage$/u);
    const pdf = path.join(app.saveFolder, 'motivering-rapportage.pdf');
    await leaveWith(page, /PDF/u, pdf);
    expect(readFileSync(pdf).toString('latin1', 0, 5)).toBe('%PDF-');

    await page.keyboard.press('Escape');
    await goToStep(page, 'Evaluatie');
    await write(page, /^Wat heb je geleerd/u, 'Vraag altijd wie iemand nog spreekt.');
    await saved(page);
    app = await killAndReopen(app);
    expect(await app.page.getByLabel('Wat heb je geleerd?').inputValue()).toBe(
      'Vraag altijd wie iemand nog spreekt.',
    );
  },
);

/** What leaves may be asked about first; the keyboard confirms, and the file is there. */
async function leaveWith(page: Page, action: RegExp, file: string): Promise<void> {
  for (let tries = 0; tries < 200 && !existsSync(file); tries += 1) {
    if ((await page.getByRole('dialog').count()) > 0) {
      await press(page, 'button', action);
    }
    await page.waitForTimeout(100);
  }
  expect(existsSync(file)).toBe(true);
}
