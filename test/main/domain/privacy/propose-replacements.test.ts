import { expect, test } from 'vitest';

import {
  proposeReplacements,
  replaceFound,
} from '../../../../main/domain/privacy/propose-replacements.ts';

const first = { id: 'a', label: 'Situatie', text: "Fatima's moeder, Karin de Wolf, 06-12345678." };
const second = { id: 'b', label: 'Besluit', text: 'FATIMA kreeg post van Karin de Wolf.' };

test('the same value gets the same replacement in every text', () => {
  const proposed = proposeReplacements([first, second], ['Fatima']);

  expect(proposed.map(({ found, replacement }) => [found, replacement])).toEqual([
    ["Fatima's", '[naam 1]'],
    ['Karin de Wolf', '[naam 2]'],
    ['06-12345678', '[telefoonnummer 1]'],
    ['FATIMA', '[naam 1]'],
    ['Karin de Wolf', '[naam 2]'],
  ]);
});

test('only what is accepted is replaced, and only in its own text', () => {
  const proposed = proposeReplacements([first, second], ['Fatima']);
  const accepted = proposed.filter(({ replacement }) => replacement === '[naam 2]');

  expect(replaceFound(first, accepted)).toBe("Fatima's moeder, [naam 2], 06-12345678.");
  expect(replaceFound(second, accepted)).toBe('FATIMA kreeg post van [naam 2].');
  expect(replaceFound(second, [])).toBe(second.text);
});
