import { expect, test } from 'vitest';

import { createTerms } from '../../../../main/domain/search/terms.ts';

const lexicon = new Set(['kosten', 'deler', 'norm', 'schuld', 'hulp', 'verlening', 'bijstand']);
const terms = createTerms(lexicon, [
  {
    concept: 'e-bike',
    kind: 'synoniem',
    words: ['elektrische fiets', 'fiets met trapondersteuning'],
  },
  { concept: 'traplift', kind: 'verwant', words: ['woningaanpassing'] },
]);
const read = (text: string) =>
  terms.occurrences(text).map(({ term, ...rest }) => {
    const mark = terms.isConcept(term) ? '§' : '';
    return { ...rest, term: mark + terms.nameOf(term) };
  });
const termsOf = (text: string) => read(text).map(({ term, weight }) => `${term} ${weight}`);

test('splits a compound into words that are known, at less weight', () => {
  expect(termsOf('kostendelersnorm')).toEqual(
    expect.arrayContaining(['kostendelersnorm 1', 'kost 0.5', 'norm 0.5']) as string[],
  );
  expect(termsOf('bijzonder')).toHaveLength(1);
});

test('a word with a hyphen is itself closed up, and its parts', () => {
  expect(termsOf('e-bike')).toEqual(expect.arrayContaining(['§e-bike 1']) as string[]);
  expect(termsOf('re-integratie').some((term) => term.startsWith('reintegratie'))).toBe(true);
});

test('finds a concept of more words over the whole of it', () => {
  const text = 'Hij wil een fiets met trapondersteuning, of niets.';
  const concept = read(text).find(({ term }) => term === '§e-bike');

  expect(text.slice(concept?.start, concept?.end)).toBe('fiets met trapondersteuning');
});

test('something related counts for less than another name', () => {
  expect(termsOf('woningaanpassing')).toContain('§traplift 0.5');
  expect(termsOf('traplift')).toContain('§traplift 1');
});

test('says nothing about stop words, signs and emoji', () => {
  expect(read('De en het, maar 🙂 niet! <>')).toEqual([]);
});

test('reads the same word the same way every time', () => {
  expect(termsOf('schuldhulpverlening schuldhulpverlening')).toEqual([
    ...termsOf('schuldhulpverlening'),
    ...termsOf('schuldhulpverlening'),
  ]);
});

test('a cue is read in what is asked, and not in what is found', () => {
  const cued = createTerms(new Set(), [
    { concept: 'te laat beslissen', kind: 'aanwijzing', words: ['hoort niets', 'wachten'] },
  ]);
  const concept = cued.concept('te laat beslissen');
  const story = 'Zij hoort niets en moet wachten.';
  const asked = new Map<number, number>();
  const found = new Map<number, number>();

  cued.tallyAsked(story, asked);
  cued.tally(story, found, new Set());
  cued.tally('Te laat beslissen', found, new Set());

  expect(asked.get(concept)).toBeGreaterThan(1);
  expect(found.get(concept)).toBe(1);
});
