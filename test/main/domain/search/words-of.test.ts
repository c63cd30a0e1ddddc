import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  eachWord,
  foldedWord,
  printOf,
  unknownPrint,
  wordsOf,
} from '../../../../main/domain/search/words-of.ts';

function visited(text: string) {
  const words: { start: number; end: number; folded: string }[] = [];
  eachWord(text, (start, end) => {
    words.push({ start, end, folded: foldedWord(text.slice(start, end)) });
  });
  return words;
}

test.each([
  'Zij vraagt een e-bike, oma’s auto of foto`s.',
  'Cafe\u0301 en café -niet- zo--maar -',
  'de 😀 fiets van 𝒜nna',
  "'s ochtends; 2.3.5 lid 1, ½ en ĳs",
  '\ud83d los',
  '',
])('going through the words finds the words of %j', (text) => {
  expect(visited(text)).toEqual(wordsOf(text));
});

test('going through the words finds the same words in any text', () => {
  const piece = fc.constantFrom(
    'a',
    'é',
    'e\u0301',
    '\u0301',
    '-',
    '’',
    ' ',
    '.',
    'ĳ',
    '3',
    'ß',
    '😀',
    '𝒜',
    '\ud83d',
    'A',
    '`',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  fc.assert(
    fc.property(text, (any) => {
      expect(visited(any)).toEqual(wordsOf(any));
    }),
    { numRuns: 300 },
  );
});

test.each(['Oma`s E-bike', 'ÉÉN café', 'KOSTENDELERSNORM 2015', `${'lang'.repeat(20)} woord`])(
  'the fingerprints in %j are those of the folded words, or say that they are not known',
  (text) => {
    eachWord(text, (start, end, print) => {
      const folded = foldedWord(text.slice(start, end));
      const isPlain = /^[ -~]{1,64}$/u.test(text.slice(start, end));
      expect(print, folded).toBe(isPlain ? printOf(folded) : unknownPrint);
    });
  },
);
