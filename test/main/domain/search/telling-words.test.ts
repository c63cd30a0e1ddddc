import { expect, test } from 'vitest';

import type { ThesaurusEntry } from '../../../../main/domain/content/factor.ts';
import { createSearchEngine } from '../../../../main/domain/search/search-engine.ts';
import type { SharedReason } from '../../../../main/domain/search/search-result.ts';
import { makeSearchDocument, smallLibrary } from '../../../helpers/make-search-document.ts';

const thesaurus: readonly ThesaurusEntry[] = [
  { concept: 'Elektrische fiets', kind: 'synoniem', words: ['e-bike'] },
  { concept: 'Uitvaartkosten', kind: 'synoniem', words: ['begrafenis', 'uitvaart'] },
  { concept: 'Huisbezoek', kind: 'aanwijzing', words: ['voor de deur', 'tandenborstel'] },
];

/** Reasons why a draft is like a document with these keywords, in a library of other things. */
function reasonsFor(text: string, keywords: readonly string[]): readonly SharedReason[] {
  const documents = [
    ...smallLibrary,
    makeSearchDocument({ id: 'gezocht', title: 'Wat gezocht wordt', keywords: [...keywords] }),
  ];
  const engine = createSearchEngine({
    documents,
    thesaurus,
    factoren: { parents: [], factoren: [] },
  });
  const empty = { wetten: [], leefgebieden: [], grondwaarden: [], dilemmas: [], factoren: {} };
  const { casussen } = engine.similar({ id: null, text, ...empty }, 9);
  return casussen.find(({ document }) => document.id === 'gezocht')?.reasons ?? [];
}
const wordsFor = (...asked: Parameters<typeof reasonsFor>) =>
  reasonsFor(...asked).map(({ value }) => value);

test.each([
  [
    'a word and the name that it is part of',
    'Zij vraagt een elektrische fiets. Fietsen is goed voor haar.',
    ['elektrische fietsen', 'rolstoeltaxi'],
    ['elektrische fiets'],
  ],
  [
    'a word and the compound that it is part of',
    'Op het loon ligt loonbeslag. Het beslag is te hoog, van haar loon blijft niets over.',
    ['loonbeslag', 'beslag', 'loon'],
    ['loonbeslag'],
  ],
  [
    'a word and its inflection',
    'Haar schuld groeit. Die schulden zijn van haar ex.',
    ['schulden'],
    ['schuld'],
  ],
])('an idea is one reason: %s', (_name, text, keywords, words) => {
  expect(wordsFor(text, keywords)).toEqual(words);
});

test('a number, a day or "groot" is no reason, whatever the titles say', () => {
  const text = 'Drie grote mannen kwamen maandag, een paar uur later, met een traplift.';

  expect(wordsFor(text, ['drie grote mannen', 'maandag', 'paar uur later', 'traplift'])).toEqual([
    'traplift',
  ]);
});

test('says what the other casus calls it when that is another word, and not when it is the same', () => {
  expect(reasonsFor('Wie betaalt de begrafenis?', ['uitvaart'])).toMatchObject([
    { value: 'begrafenis', concept: 'Uitvaartkosten' },
  ]);
  expect(reasonsFor('Wie betaalt de begrafenis?', ['begrafenis'])).toMatchObject([
    { value: 'begrafenis', concept: null },
  ]);
  expect(reasonsFor('Zij vraagt een elektrische fiets.', ['e-bike'])).toMatchObject([
    { value: 'elektrische fiets', concept: null },
  ]);
});

test('a row of words that points at something is a reason, one such word is not', () => {
  expect(reasonsFor('Zij stonden voor de deur.', ['huisbezoek'])).toMatchObject([
    { value: 'voor de deur', concept: 'Huisbezoek' },
  ]);
  expect(reasonsFor('Er stond een tandenborstel.', ['huisbezoek'])).toEqual([]);
});
