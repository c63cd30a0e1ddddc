import { expect, test } from 'vitest';

import { compareCases, type Comparable } from '../../../../main/domain/compare/compare-cases.ts';
import { weighDifference } from '../../../../main/domain/compare/weigh-difference.ts';
import type { Factor, FactorVocabulary } from '../../../../main/domain/content/factor.ts';

const factor = (id: string, pleads: Factor['pleads'], parent?: string): Factor => ({
  id,
  title: id,
  question: `Speelt ${id} hier?`,
  pleads,
  cues: [],
  ...(parent === undefined ? {} : { parent }),
});
const vocabulary: FactorVocabulary = {
  parents: [
    { id: 'ernst', title: 'Ernst' },
    { id: 'draagkracht', title: 'Draagkracht' },
  ],
  factoren: [
    factor('gezondheid-bedreigd', 'voor', 'ernst'),
    factor('dakloosheid-dreigt', 'voor', 'ernst'),
    factor('inkomen-op-minimum', 'voor', 'draagkracht'),
    factor('eigen-vermogen', 'tegen', 'draagkracht'),
    factor('studerend', 'context'),
  ],
};
const made = (factoren: Comparable['factoren']): Comparable => ({
  wetten: [],
  leefgebieden: [],
  dilemmas: [],
  grondwaarden: [],
  factoren,
});
const weigh = (a: Comparable, b: Comparable) =>
  compareCases(a, b, vocabulary).factoren.differing.map((difference) =>
    weighDifference(difference, a, b, vocabulary),
  );

test('a difference that nothing softens tells the two apart', () => {
  const a = made({ 'gezondheid-bedreigd': 'ja' });
  const b = made({ 'gezondheid-bedreigd': 'nee' });

  expect(weigh(a, b)).toMatchObject([{ move: 'distinguishes', favours: 'a', parent: 'Ernst' }]);
});

test('what the other has on the same higher level plays the difference down', () => {
  const a = made({ 'gezondheid-bedreigd': 'ja', 'dakloosheid-dreigt': 'nee' });
  const b = made({ 'gezondheid-bedreigd': 'nee', 'dakloosheid-dreigt': 'ja' });

  expect(weigh(a, b).map(({ move }) => move)).toEqual(['downplayed', 'downplayed']);
});

test('a factor that pleads the other way under the same parent sharpens, and never softens', () => {
  const a = made({ 'inkomen-op-minimum': 'ja', 'eigen-vermogen': 'nee' });
  const b = made({ 'inkomen-op-minimum': 'nee', 'eigen-vermogen': 'ja' });

  expect(weigh(a, b)).toMatchObject([
    { factor: 'inkomen-op-minimum', move: 'sharpened', favours: 'a', softenedBy: [] },
    { factor: 'eigen-vermogen', move: 'sharpened', favours: 'a', softenedBy: [] },
  ]);
});

test('a circumstance that pleads for nothing stays context', () => {
  const weighed = weigh(made({ studerend: 'ja' }), made({ studerend: 'nee' }));

  expect(weighed).toMatchObject([{ move: 'context', favours: null, parent: null }]);
});
