import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const looks = [
  { colorScheme: 'light', textSize: '100' },
  { colorScheme: 'dark', textSize: '200' },
] as const;

/** What is on the screen now has no violations, in light and in dark with text twice as large. */
export async function expectAccessible(page: Page): Promise<void> {
  const found: string[] = [];
  for (const { colorScheme, textSize } of looks) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate((size) => {
      document.documentElement.dataset['textSize'] = size;
    }, textSize);
    // Legacy mode: the app lets no second page exist, which axe's default mode wants.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    found.push(
      ...violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html ?? ''}`),
    );
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(() => {
    document.documentElement.dataset['textSize'] = '100';
  });
  expect(found).toEqual([]);
}
