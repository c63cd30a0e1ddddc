import { expect, test } from 'vitest';

import { agoInWords, momentInWords } from '../../../renderer/learn/moment-words.ts';

const now = new Date(2026, 10, 2, 15);
const inDays = (count: number) => new Date(2026, 10, 2 + count, 8).toISOString();

test.each([
  { days: -3, words: 'vandaag' },
  { days: 0, words: 'vandaag' },
  { days: 1, words: 'morgen' },
  { days: 2, words: 'overmorgen' },
  { days: 3, words: 'over 3 dagen' },
  { days: 8, words: 'over een week' },
  { days: 14, words: 'over twee weken' },
  { days: 20, words: 'over drie weken' },
  { days: 30, words: 'over een maand' },
  { days: 61, words: 'over 2 maanden' },
  { days: 365, words: 'over een jaar' },
])('$days days from now is $words', ({ days, words }) => {
  expect(momentInWords(inDays(days), now)).toBe(words);
});

test.each([
  { days: -1, words: 'gisteren' },
  { days: -2, words: 'eergisteren' },
  { days: -21, words: 'drie weken geleden' },
])('$days days is $words', ({ days, words }) => {
  expect(agoInWords(inDays(days), now)).toBe(words);
});
