import { expect, test } from 'vitest';

import { countsText } from '../../../renderer/search/counts-text.ts';

test('tells how much of each kind was found', () => {
  const groups = [
    { kind: 'voorbeeldcasus', hits: [], total: 3 },
    { kind: 'methode', hits: [], total: 1 },
  ] as const;

  expect(countsText(groups)).toBe('4 resultaten: 3 voorbeeldcasussen, 1 pagina over de methode');
});

test('tells that nothing was found', () => {
  expect(countsText([])).toBe('Geen resultaten');
});
