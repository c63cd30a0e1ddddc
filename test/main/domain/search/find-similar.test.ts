import { expect, test } from 'vitest';

import { createSearchEngine } from '../../../../main/domain/search/search-engine.ts';
import type { SimilarQuery } from '../../../../main/domain/search/search-result.ts';
import { lessAlike, strongOnly } from '../../../../main/domain/search/strong-only.ts';
import { makeSearchDocument, smallLibrary } from '../../../helpers/make-search-document.ts';

const factoren = { parents: [], factoren: [] };
const thesaurus = [{ concept: 'e-bike', kind: 'synoniem' as const, words: ['elektrische fiets'] }];
const engine = createSearchEngine({ documents: smallLibrary, thesaurus, factoren });

const nothingChosen: SimilarQuery = {
  id: null,
  text: '',
  wetten: [],
  leefgebieden: [],
  grondwaarden: [],
  dilemmas: [],
  factoren: {},
};

function similar(draft: Partial<SimilarQuery>, limit = 5) {
  return engine.similar({ ...nothingChosen, ...draft }, limit);
}

const bikeStory =
  'Een studente van 20 kan niet naar haar school komen. De bus is te vol en zij heeft een E-bike nodig. De gemeente vreest een precedent.';

test('finds the casus with the same story, and tells by which words of the draft', () => {
  const [first] = similar({ text: bikeStory }).casussen;

  expect(first?.document.id).toBe('fiets');
  expect(first?.shared.words).toContain('E-bike');
  for (const word of first?.shared.words ?? []) expect(bikeStory).toContain(word);
});

test('every telling word stands in both texts, or names the same concept', () => {
  const [first] = similar({
    text: 'Haar zus was haar woning kwijt; nu dreigt de kostendelersnorm.',
  }).casussen;

  expect(first?.document.id).toBe('zus-in-huis');
  const theirs = JSON.stringify(smallLibrary.find(({ id }) => id === 'zus-in-huis')).toLowerCase();
  expect(first?.shared.words.length).toBeGreaterThan(1);
  for (const word of first?.shared.words ?? []) expect(theirs).toContain(word.toLowerCase());
});

test('fits dilemmas and grondwaarden as well, but not those that were chosen already', () => {
  const text =
    'Iedereen wil vervoer naar school; wij vrezen een precedent, straks komen er gelijke gevallen.';

  expect(similar({ text }).dilemmas.map(({ document }) => document.id)).toEqual([
    'precedentwerking',
  ]);
  expect(similar({ text }).grondwaarden.map(({ document }) => document.id)).toEqual([
    'wmo-participatie',
  ]);
  expect(similar({ text, dilemmas: ['precedentwerking'] }).dilemmas).toEqual([]);
});

test('a dilemma that plays in the casussen that compare fits as well, without a word in common', () => {
  const documents = smallLibrary.map((document) =>
    document.kind === 'dilemma'
      ? { ...document, title: 'Nu of straks', summary: '', keywords: [], body: [] }
      : document,
  );
  const other = createSearchEngine({ documents, thesaurus, factoren });
  const draft = { wetten: [], leefgebieden: [], grondwaarden: [], dilemmas: [], factoren: {} };

  const { dilemmas } = other.similar({ id: null, text: bikeStory, ...draft }, 5);

  expect(dilemmas.map(({ document }) => document.id)).toEqual(['precedentwerking']);
});

test.each([
  ['nothing', ''],
  ['one word', 'een student'],
  ['words that are nowhere', 'asdf qwerty zxcv'],
  ['something else altogether', 'Het weer is mooi en de zon schijnt op het plein.'],
])('says that nothing is strongly alike for %s', (_name, text) => {
  expect(strongOnly(similar({ text }))).toEqual({
    casussen: [],
    dilemmas: [],
    grondwaarden: [],
    methode: [],
    artikelen: [],
    suggestions: [],
  });
});

test('tags alone are enough when they are many and rare', () => {
  const { casussen } = similar({
    wetten: ['participatiewet'],
    dilemmas: ['iemand-opvangen-kost-uitkering'],
    leefgebieden: ['wonen'],
  });

  expect(casussen[0]?.document.id).toBe('zus-in-huis');
  expect(casussen[0]?.shared).toMatchObject({
    wetten: ['participatiewet'],
    dilemmas: ['iemand-opvangen-kost-uitkering'],
    leefgebieden: ['wonen'],
    words: [],
  });
});

test('tells what is shared and what differs; what is not known is neither', () => {
  const [first] = similar({
    text: bikeStory,
    factoren: {
      studerend: 'ja',
      'eigen-toedoen': 'ja',
      'besparing-aannemelijk': 'ja',
      'dakloosheid-dreigt': 'nee',
    },
  }).casussen;

  expect(first?.document.id).toBe('fiets');
  expect(first?.shared.factoren).toEqual(['studerend']);
  expect(first?.differs).toEqual({ onlyHere: ['eigen-toedoen'], onlyThere: [] });
});

test('a casus is never its own precedent, and an own casus can be one', () => {
  const own = makeSearchDocument({
    kind: 'casus',
    id: 'eigen',
    title: 'Elektrische fiets',
    summary: bikeStory,
  });
  const grown = createSearchEngine({ documents: smallLibrary, thesaurus, factoren });
  grown.add(own);
  const draft = { text: bikeStory, wetten: [], leefgebieden: [], grondwaarden: [], dilemmas: [] };
  const ids = (id: string | null) =>
    grown.similar({ ...draft, id, factoren: {} }, 5).casussen.map(({ document }) => document.id);

  expect(ids(null)).toContain('eigen');
  expect(ids('eigen')).not.toContain('eigen');
});

test('a draft of a hundred thousand characters is a draft like any other', () => {
  const text = `${bikeStory} ${'en toen gebeurde er niets bijzonders '.repeat(2_800)}<script>`;

  expect(similar({ text }).casussen[0]?.document.id).toBe('fiets');
});

test('gives no more than was asked for', () => {
  expect(similar({ text: bikeStory, wetten: ['participatiewet'] }, 1).casussen).toHaveLength(1);
});

test('the contrast that the library names for the best casus comes along, however little else is alike', () => {
  const named = makeSearchDocument({
    id: 'fiets-achteraf',
    title: 'Achteraf gevraagd',
    summary: 'Een man had zijn E-bike al gekocht en vroeg het geld terug.',
    body: [],
    keywords: [],
    relations: [{ id: 'fiets', kind: 'contrast' }],
  });
  const ask = (one: typeof named) =>
    strongOnly(
      createSearchEngine({ documents: [...smallLibrary, one], thesaurus, factoren }).similar(
        { ...nothingChosen, text: bikeStory },
        8,
      ),
    ).casussen;

  expect(ask(named).slice(0, 2)).toMatchObject([
    { document: { id: 'fiets' } },
    { document: { id: named.id }, contrast: { with: { id: 'fiets' } } },
  ]);
  const unnamed = ask({ ...named, relations: [] });
  expect(unnamed.map(({ document }) => document.id)).not.toContain(named.id);
});

test('what is less alike stands apart, and still has a reason', () => {
  const answer = similar({ text: `${bikeStory} Haar zus was haar woning kwijt.` });
  const strong = strongOnly(answer).casussen.map(({ document }) => document.id);
  const less = lessAlike(answer);

  expect(less.length).toBeGreaterThan(0);
  expect(less.filter(({ document }) => strong.includes(document.id))).toEqual([]);
  expect(less.every(({ reasons }) => reasons.length > 0)).toBe(true);
});
