import fc from 'fast-check';
import { expect, test } from 'vitest';

import { findPassage, quoteOf } from '../../../../main/domain/review/find-passage.ts';

const part = (text: string, name = 'situation') => ({ part: name, prose: true, text });
const story = 'De bus gaat te vroeg. Zijn moeder werkt. De bus gaat te vroeg.';
const second = story.lastIndexOf('De bus');
const quote = quoteOf(part(story), second, story.length);

test('of equal passages the one that was quoted is found', () => {
  expect(findPassage([part(story)], quote)).toEqual({
    part: 'situation',
    start: second,
    end: story.length,
  });
});

test('a passage is found when the text around it changes, or moves to another field', () => {
  const longer = `Eerst dit.\n${story.replace('Zijn moeder werkt', 'Zijn vader ook')}`;

  expect(findPassage([part(longer)], quote)).toMatchObject({ start: longer.lastIndexOf('De bus') });
  expect(
    findPassage([part('Niets.'), part('Ook: de  bus gaat te vroeg.', 'legal')], quote),
  ).toEqual({ part: 'legal', start: 5, end: 27 });
});

test('what was replaced before it was quoted stands for what was there', () => {
  const text = 'Eerst belde Femkes moeder. Zij belt met Jan-Willem de Vries over de bus.';
  const replaced = quoteOf(part('Zij belt met [naam 1] over de bus.'), 0, 34);
  const start = text.indexOf('Zij belt');

  expect(findPassage([part(text)], replaced)).toMatchObject({ start, end: text.length });
  expect(findPassage([part('Zij belt over de bus.')], replaced)).toBeUndefined();
});

test('a passage that was changed is not found', () => {
  expect(findPassage([part('De bus gaat een uur te vroeg.')], quote)).toBeUndefined();
});

test('any quoted words of any text are found in it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % text.length, (b % text.length) + 1].sort((x, y) => x - y) as [
        number,
        number,
      ];
      fc.pre(text.slice(start, end).trim() !== '');
      expect(findPassage([part(text)], quoteOf(part(text), start, end))).toBeDefined();
    }),
  );
});
