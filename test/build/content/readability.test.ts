import { expect, test } from 'vitest';

import { readability } from '../../../build/content/readability.ts';

test('counts words and sentences, block by block', () => {
  const figures = readability(['Zij komt. Hij gaat naar huis', 'De deur is dicht!']);

  expect(figures).toMatchObject({ words: 10, sentences: 3, average: 10 / 3 });
  expect(figures.longest).toEqual({ words: 4, text: 'Hij gaat naar huis' });
});

test('an abbreviation inside a sentence does not end it', () => {
  expect(readability(['Zie art. 3 van de wet, bijv. voor kinderen.']).sentences).toBeLessThan(3);
});

test.each([
  ['De aanvraag wordt afgewezen.', 0],
  ['De aanvraag wordt gewogen.', 1],
  ['De brief die werd verstuurd, ligt er nog.', 1],
  ['Een besluit dat genomen wordt, staat vast.', 1],
  ['Het wordt morgen beter weer.', 0],
  ['Zij wordt achttien en wil verder.', 0],
])('%s counts %d as passive', (sentence, share) => {
  expect(readability([sentence]).passive).toBe(share);
});

test('an empty text has no averages', () => {
  expect(readability([])).toMatchObject({ words: 0, average: 0, longWords: 0, passive: 0 });
});
