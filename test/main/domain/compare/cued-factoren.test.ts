import { expect, test } from 'vitest';

import { cuedFactoren } from '../../../../main/domain/compare/cued-factoren.ts';
import type { Factor } from '../../../../main/domain/content/factor.ts';

const factor = (id: string, cues: readonly string[]): Factor => ({
  id,
  title: id,
  question: `Speelt ${id} hier?`,
  pleads: 'voor',
  cues: [...cues],
});
const studerend = factor('studerend', ['student', 'opleiding']);
const dakloos = factor('dakloosheid-dreigt', ['op straat', 'ontruim']);

test('asks about a factor when one of its words begins a word of the story', () => {
  expect(cuedFactoren([studerend, dakloos], 'Zij is Studente aan het hbo.')).toEqual([studerend]);
});

test('finds a cue of two words across a line break, whatever the accents', () => {
  expect(cuedFactoren([dakloos], 'Straks staat hij óp\nstraat.')).toEqual([dakloos]);
});

test('does not take a cue from the middle of a word', () => {
  expect(cuedFactoren([factor('auto', ['auto'])], 'Er is geen tautologie.')).toEqual([]);
});

test('asks nothing of an empty story', () => {
  expect(cuedFactoren([studerend, dakloos], ' \n ')).toEqual([]);
});
