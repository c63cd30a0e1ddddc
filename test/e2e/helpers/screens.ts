import type { Page } from 'playwright-core';

/** Goes to a screen by its address, as a reload does, and waits until it has its heading. */
export async function openScreen(page: Page, address: string): Promise<void> {
  await page.goto(new URL(address, page.url()).href);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Opens the casusboek from the navigation. */
export async function openCasusboek(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Casusboek', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Casusboek' }).waitFor();
}

/** A new casus with a title and a situation, saved. */
export async function writeCasus(page: Page, title: string, situation: string): Promise<void> {
  await openCasusboek(page);
  await page.getByRole('button', { name: 'Nieuwe casus' }).click();
  await page.getByLabel('Titel, zonder naam van de inwoner').fill(title);
  await page.getByLabel('Wat is er aan de hand?').fill(situation);
  await page.getByText(/^Opgeslagen om/u).waitFor();
}
