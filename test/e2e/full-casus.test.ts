import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { makeFolders } from '../../build/drive/folders.ts';
import { steps } from '../../main/domain/casus/steps.ts';
import { makeFullCasus } from '../helpers/make-full-casus.ts';
import { putCasus } from './helpers/fill-casusboek.ts';
import { launch } from './helpers/launch.ts';
import type { Running } from './helpers/running.ts';
import { openScreen } from './helpers/screens.ts';

const casus = makeFullCasus();
const address = `/casusboek/${casus.id}`;
let app: Running;

beforeAll(async () => {
  const folders = makeFolders({});
  await putCasus(folders.notebook, casus);
  app = await launch(folders);
});
afterAll(async () => {
  await app.kill();
});

/** Opens a step with everything in it unfolded. */
async function openUnfolded(step: string): Promise<void> {
  await openScreen(app.page, `${address}/${step}`);
  await app.page.getByRole('region', { name: 'Gekoppeld' }).waitFor();
  await app.page.evaluate(() => {
    document.querySelectorAll('main details').forEach((fold) => fold.setAttribute('open', ''));
  });
}

test.each(steps)(
  '%s, filled and unfolded, is accessible and fits a narrow window',
  async (step) => {
    const { page } = app;
    await page.setViewportSize({ width: 1280, height: 800 });
    await openUnfolded(step);

    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    ).toEqual([]);

    for (const { width, size } of [
      { width: 1280, size: '200' },
      { width: 400, size: '100' },
      { width: 320, size: '100' },
    ]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate((percent) => {
        document.documentElement.dataset['textSize'] = percent;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      }, size);
      expect(overflow, `${String(width)} pixels at ${size} percent`).toBeLessThanOrEqual(1);
    }
  },
);

test('without a mouse: what is added has the keyboard, and what is removed comes back', async () => {
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await openScreen(page, `${address}/langere-termijn`);
  await page.getByRole('button', { name: 'Voeg een besluit toe' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Eerst een gesprek met alle hulpverleners');
  const added = page.getByLabel('Besluit 6', { exact: true });
  expect(await added.inputValue()).toBe('Eerst een gesprek met alle hulpverleners');

  await page.getByRole('button', { name: 'Haal besluit 6 weg' }).focus();
  await page.keyboard.press('Enter');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toBe('Voeg een besluit toe');
  await page.keyboard.press('Control+z');
  expect(await added.inputValue()).toBe('Eerst een gesprek met alle hulpverleners');

  await page.getByRole('link', { name: 'Verder naar 4 Juridische toets' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: '4 Juridische toets' }).waitFor();
  await page.keyboard.press('Tab');
  expect(await focused()).toMatch(/^Vragen die helpen/u);
});
