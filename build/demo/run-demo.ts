import { mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'playwright-core';

import { launchBrowserHost } from '../drive/launch-browser-host.ts';
import { demoCasus, demoPrecedents, demoQuestion } from './demo-casus.ts';
import { linkPrecedent, openStep, workOut, writeSituation } from './write-casus.ts';

export type DemoOptions = {
  /** The built app. */
  readonly out: string;
  /** Folder that gets the screenshots, the PDF and the casusboek; emptied first. */
  readonly folder: string;
  /** Tells, in Dutch, what has been done. */
  readonly say: (line: string) => void;
};

/**
 * The main job, unattended, in the real app: a new casus from a text, what compares with it, two
 * precedents linked with a relation and a reason, four steps, a PDF; then closed and opened again.
 *
 * @returns What it leaves behind.
 * @throws Error when the app does anything else than it should.
 */
export async function runDemo({ out, folder, say }: DemoOptions) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const album = createAlbum(folder);
  const pdf = path.join(folder, 'casus.pdf');

  await inApp(out, folder, async (page) => {
    say('Maatstaf is geopend, met een leeg casusboek.');
    await page.getByRole('textbox', { name: 'Waar gaat het om?' }).fill(demoQuestion);
    await page.getByRole('link', { name: demoPrecedents[0].title }).first().waitFor();
    say(`Gezocht op “${demoQuestion}” en gevonden: ${demoPrecedents[0].title}.`);
    await album.add(page, 'zoeken');

    await page.getByRole('link', { name: 'Casusboek', exact: true }).click();
    await page.getByRole('button', { name: 'Nieuwe casus' }).click();
    await writeSituation(page);
    say(`Nieuwe casus geschreven: “${demoCasus.title}”.`);

    const suggestions = page.getByRole('region', { name: 'Casussen die erop lijken' });
    await suggestions.getByRole('listitem').first().waitFor();
    const count = await suggestions.getByRole('listitem').count();
    say(`Maatstaf legt er ${count} casussen naast die erop lijken, met de redenen.`);
    await album.add(page, 'situatie');

    for (const precedent of demoPrecedents) {
      await linkPrecedent(page, precedent);
      say(`Gekoppeld (${precedent.relation.toLowerCase()}): ${precedent.title}.`);
    }
    await album.add(page, 'precedenten');

    await workOut(page, (step) => album.add(page, step));
    say('De vier stappen, het besluit en de datum om terug te kijken zijn ingevuld.');

    await page.getByRole('button', { name: 'Bewaar als PDF' }).click();
    await page.getByText(`Opgeslagen als ${pdf}`).waitFor({ state: 'attached' });
    say(`De casus is bewaard als PDF (${Math.round(statSync(pdf).size / 1024)} kB).`);
  });
  say('Maatstaf is gesloten.');

  await inApp(out, folder, async (page) => {
    await page.getByRole('link', { name: 'Casusboek', exact: true }).click();
    await page.getByRole('link', { name: demoCasus.title }).waitFor();
    await album.add(page, 'casusboek');
    await page.getByRole('link', { name: demoCasus.title }).click();
    const linked = page.getByRole('region', { name: 'Gekoppeld' });
    for (const { reason } of demoPrecedents) await linked.getByText(reason).waitFor();
    await openStep(page, 'Besluit en motivering');
    const motivation = await page
      .getByRole('textbox', { name: 'Motivering voor de beschikking' })
      .inputValue();
    if (motivation !== demoCasus.motivation) throw new Error('the motivation came back changed');
    await album.add(page, 'heropend');
  });
  say('Weer geopend: de casus en beide precedenten staan er nog, ook na het sluiten.');
  return { screenshots: album.files, pdf };
}

/** Starts the app in the folders of the demo, and closes it as the system does. */
async function inApp(out: string, folder: string, work: (page: Page) => Promise<void>) {
  const folders = {
    userData: path.join(folder, 'app'),
    notebook: path.join(folder, 'casusboek'),
    saveFolder: folder,
  };
  const { child, ended, page } = await launchBrowserHost(folders, out);
  try {
    await page.setViewportSize({ width: 1440, height: 960 });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await work(page);
    child.kill('SIGTERM');
    const code = await ended;
    if (code !== 0) throw new Error(`the app ended with ${String(code)}`);
  } finally {
    child.kill('SIGKILL');
  }
}

/** Screenshots, numbered in the order in which they are made. */
function createAlbum(folder: string) {
  const files: string[] = [];
  return {
    files: files as readonly string[],
    async add(page: Page, name: string): Promise<void> {
      const file = path.join(folder, `${String(files.length + 1).padStart(2, '0')}-${name}.png`);
      await page.evaluate('window.scrollTo(0, 0)');
      await page.screenshot({ path: file });
      files.push(file);
    },
  };
}
