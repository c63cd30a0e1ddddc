import type { Page } from 'playwright-core';

import { demoCasus } from './demo-casus.ts';

/** Fills in the first step and waits until it is on the disk. */
export async function writeSituation(page: Page): Promise<void> {
  await page.getByLabel('Titel, zonder naam van de inwoner').fill(demoCasus.title);
  await page.getByLabel('Wat is er aan de hand?').fill(demoCasus.situation);
  await unfolded(page, /^Wetten/u, async () => {
    for (const wet of demoCasus.wetten) await page.getByLabel(wet, { exact: true }).check();
  });
  await unfolded(page, /^Leefgebieden/u, async () => {
    for (const name of demoCasus.leefgebieden) {
      await page.getByLabel(name, { exact: true }).check();
    }
  });
  await unfolded(page, /^Factoren/u, async () => {
    for (const [question, answer] of demoCasus.factoren) {
      const factor = page.getByRole('group', { name: question });
      await factor.getByLabel(answer, { exact: true }).check();
    }
  });
  await saved(page);
}

/** Works out the four steps, the decision and the evaluation; `after` runs when a step is filled in. */
export async function workOut(page: Page, after: (step: string) => Promise<void>): Promise<void> {
  await openStep(page, '1 Effect');
  await page.getByRole('textbox', { name: 'Gewenst effect' }).fill(demoCasus.effect);
  await after('effect');

  await openStep(page, '2 Grondwaarden');
  for (const { id, verdict, why } of demoCasus.grondwaarden) {
    await add(page, 'Grondwaarde toevoegen', id);
    const weighing = page.locator(`#weeg-${id}`);
    await weighing.getByLabel(verdict).check();
    await weighing.getByLabel(/^Waarom\?/u).fill(why);
  }
  await add(page, 'Dilemma toevoegen', demoCasus.dilemma);
  await after('grondwaarden');

  await openStep(page, '3 Langere termijn');
  for (const [index, { title, text }] of demoCasus.options.entries()) {
    await page.getByRole('button', { name: 'Voeg een besluit toe' }).click();
    await page.getByLabel(`Besluit ${index + 1}`, { exact: true }).fill(title);
    await page.getByLabel('Wat gebeurt er dan, en voor wie?').nth(index).fill(text);
  }
  await page.getByRole('textbox', { name: 'Gevolgen' }).fill(demoCasus.consequences);
  await page.getByRole('textbox', { name: 'Ethiek' }).fill(demoCasus.ethics);
  await page.getByRole('textbox', { name: 'Bestuurlijk' }).fill(demoCasus.governance);
  await after('langere-termijn');

  await openStep(page, '4 Juridische toets');
  await page.getByRole('textbox', { name: 'Juridische toets' }).fill(demoCasus.legal);
  await after('juridische-toets');

  await openStep(page, 'Besluit en motivering');
  await page.getByLabel('Uitkomst').selectOption({ label: demoCasus.outcome });
  await page.getByRole('group', { name: 'Gekozen besluit' }).getByRole('radio').last().check();
  await page.getByRole('button', { name: 'Stel samen uit de stappen' }).first().click();
  await page
    .getByRole('textbox', { name: 'Motivering voor de beschikking' })
    .fill(demoCasus.motivation);
  await page.getByLabel('Besloten', { exact: true }).check();
  await after('besluit');

  await openStep(page, 'Evaluatie');
  await page.getByLabel('Terugkijken op').fill(demoCasus.evaluationOn);
  await after('evaluatie');
  await saved(page);
}

/** Links one of the suggestions, with a relation and a reason. */
export async function linkPrecedent(
  page: Page,
  { title, relation, reason }: { title: string; relation: string; reason: string },
): Promise<void> {
  const suggestions = page.getByRole('region', { name: 'Casussen die erop lijken' });
  // Another suggestion may name this one as what overtook it; its own button is the only one with its title.
  await suggestions.getByRole('button', { name: title }).click();
  const form = page.getByRole('form', { name: `Koppel ${title}` });
  await form.getByLabel(new RegExp(`^${relation}`, 'u')).check();
  await form.getByLabel('Waarom? Eén zin.').fill(reason);
  await form.getByRole('button', { name: 'Koppel' }).click();
  await page.getByRole('region', { name: 'Gekoppeld' }).getByText(reason).waitFor();
}

/** Goes to a step by the list of steps. */
export async function openStep(page: Page, step: string): Promise<void> {
  const steps = page.getByRole('navigation', { name: 'Stappen van deze casus' });
  await steps.getByRole('link', { name: step }).click();
  await page.getByRole('region', { name: step }).waitFor();
}

/** Waits until the app says that everything is on the disk. */
async function saved(page: Page): Promise<void> {
  await page.getByText(/^Opgeslagen om/u).waitFor();
}

async function unfolded(page: Page, summary: RegExp, work: () => Promise<void>): Promise<void> {
  const fold = page.locator('summary').filter({ hasText: summary });
  await fold.click();
  await work();
  await fold.click();
}

async function add(page: Page, label: string, id: string): Promise<void> {
  const select = page.getByLabel(label);
  await select.selectOption(id);
  const buttons = page.getByRole('button', { name: 'Voeg toe', exact: true });
  // Only the button beside a choice that was made can be pressed.
  await buttons.and(page.locator(':not([aria-disabled=true])')).click();
}
