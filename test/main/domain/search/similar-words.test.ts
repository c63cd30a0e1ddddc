import { expect, test } from 'vitest';

import { createSimilarWords } from '../../../../main/domain/search/similar-words.ts';
import { createTerms } from '../../../../main/domain/search/terms.ts';
import { createVocabulary } from '../../../../main/domain/search/vocabulary.ts';

function similarAmong(...words: readonly string[]) {
  const terms = createTerms(new Set(), []);
  const vocabulary = createVocabulary(terms);
  vocabulary.add(words.map((word) => terms.word(word).number));
  const { find } = createSimilarWords(terms, vocabulary);
  return (typed: string) => find(typed).map(({ word }) => word);
}

test.each([
  ['traplft', 'traplift'],
  ['scootmobil', 'scootmobiel'],
  ['zorgverzekring', 'zorgverzekering'],
  ['kwijtschelling', 'kwijtschelding'],
])('%s was probably meant as %s', (typed, meant) => {
  const similar = similarAmong('traplift', 'scootmobiel', 'zorgverzekering', 'kwijtschelding');
  expect(similar(typed)).toEqual([meant]);
});

test.each([
  ['kanker', 'anker'],
  ['jicht', 'dicht'],
  ['verlamd', 'verband'],
  ['astma', 'stam'],
])('%s is another word than %s, however alike', (typed, other) => {
  expect(similarAmong(other)(typed)).toEqual([]);
});

test('a word that is gone from every document is not offered', () => {
  const terms = createTerms(new Set(), []);
  const vocabulary = createVocabulary(terms);
  const { find } = createSimilarWords(terms, vocabulary);
  vocabulary.add([terms.word('traplift').number]);
  expect(find('traplft').map(({ word }) => word)).toEqual(['traplift']);
  vocabulary.remove([terms.word('traplift').number]);
  expect(find('traplft')).toEqual([]);
});
