import { describe, expect, test } from 'vitest';

import { noFilters } from '../../../../main/domain/search/filter.ts';
import { createSearchEngine } from '../../../../main/domain/search/search-engine.ts';
import type { SearchDocument } from '../../../../main/domain/search/search-document.ts';
import type { SearchFilters, SimilarQuery } from '../../../../main/domain/search/search-result.ts';
import { makeSearchDocument, smallLibrary } from '../../../helpers/make-search-document.ts';

const thesaurus = [{ concept: 'e-bike', kind: 'synoniem' as const, words: ['elektrische fiets'] }];
const factor = (id: string, cues: string[]) => {
  return { id, title: id, question: `Speelt ${id}?`, pleads: 'voor' as const, cues };
};
const factoren = {
  parents: [],
  factoren: [factor('studerend', ['student', 'opleiding']), factor('dakloosheid-dreigt', [])],
};
const wet = makeSearchDocument({
  kind: 'wet',
  id: 'wmo-2015',
  title: 'Wet maatschappelijke ondersteuning 2015',
  aliases: ['Wmo 2015', 'Wmo', 'BWBR0035362'],
  wetten: ['wmo-2015'],
  label: null,
});

function makeEngine(more: readonly SearchDocument[] = []) {
  const documents = [...smallLibrary, wet, ...more];
  return createSearchEngine({ documents, thesaurus, factoren });
}

function search(query: string, filters: Partial<SearchFilters> = {}, engine = makeEngine()) {
  return engine.search(query, { ...noFilters, ...filters }, 10);
}
const hitsOf = (...asked: Parameters<typeof search>) =>
  search(...asked).groups.flatMap(({ hits }) => hits);
const idsOf = (...asked: Parameters<typeof search>) =>
  hitsOf(...asked).map(({ document }) => document.id);

const similar = (draft: Partial<SimilarQuery>, engine = makeEngine()) => {
  const empty = { wetten: [], leefgebieden: [], grondwaarden: [], dilemmas: [], factoren: {} };
  return engine.similar({ id: null, text: '', ...empty, ...draft }, 10);
};

test.each([
  ['an article', 'artikel 2.3.5 Wmo'],
  ['an article with its lid', 'art. 2.3.5 lid 3 Wmo 2015'],
  ['an article with its lid in words', 'artikel 2.3.5, derde lid, van de Wmo 2015'],
  ['the wet before the article', 'Wmo artikel 2.3.5 lid 3'],
  ['an article of a wet that is not named', 'artikel 2.3.5'],
  ['a ruling', 'ecli:nl:crvb:2024:1362'],
])('%s leads straight to what cites it', (_name, query) => {
  const [first] = hitsOf(query, { kinds: ['voorbeeldcasus'] });

  expect(first?.document.id).toBe('fiets');
  expect(first?.cites).not.toBeNull();
});

test('another lid than was asked for is no citation', () => {
  expect(hitsOf('artikel 2.3.5 lid 9 Wmo').every(({ cites }) => cites === null)).toBe(true);
});

test('the number of a wet leads to the wet itself, and then to what falls under it', () => {
  expect(idsOf('BWBR0035362', { kinds: ['wet'] })).toEqual(['wmo-2015']);
  expect(idsOf('BWBR0035362')).toContain('fiets');
});

test('an own casus that names an article in its text is found by it', () => {
  const engine = makeEngine();
  const body = [{ heading: 'Juridische toets', text: 'Volgens artikel 2.3.5 lid 3 Wmo kan dit.' }];
  engine.add(makeSearchDocument({ kind: 'casus', id: 'eigen', title: 'Eigen', body }));

  expect(idsOf('artikel 2.3.5 lid 3 Wmo', { kinds: ['casus'] }, engine)).toEqual(['eigen']);
});

test('a text between quotes has to stand there just so', () => {
  expect(idsOf('"weinig kracht"')).toEqual(['fiets']);
  expect(idsOf('"kracht weinig"')).toEqual([]);
});

test.each([
  ['a word', 'fiets -student', ['precedentwerking']],
  ['a text between quotes', 'fiets -"elektrische fiets voor een student"', ['precedentwerking']],
])('%s after a minus is left out', (_name, query, ids) => {
  expect(idsOf(query).toSorted()).toEqual(ids);
});

test.each([
  ['whole to parts', 'bijstandsuitkering', 'participatiewet'],
  ['parts to whole', 'kosten norm', 'zus-in-huis'],
])('a compound is found from its %s', (_name, query, id) => {
  expect(idsOf(query)).toContain(id);
});

test('says which word it took in place of one that is nowhere', () => {
  expect(search('hulphont').didYouMean).toBe('hulphond');
  expect(search('hulphond').didYouMean).toBeNull();
  expect(search('hulph').didYouMean).toBeNull();
});

describe('counts of filters', () => {
  test('follow the query', () => {
    const { counts, groups } = search('elektrische fiets');

    expect(counts.kinds).toEqual(
      Object.fromEntries(groups.map(({ kind, total }) => [kind, total])),
    );
    expect(counts.factoren).toEqual({ studerend: 1 });
  });

  test('tell of each choice what it would leave, next to the other filters', () => {
    const narrowed = search('fiets', { kinds: ['voorbeeldcasus'] }).counts;
    const free = search('fiets').counts;

    expect(narrowed.kinds).toEqual(free.kinds);
    for (const [id, count] of Object.entries(narrowed.leefgebieden)) {
      const ids = idsOf('fiets', { kinds: ['voorbeeldcasus'], leefgebieden: [id as never] });
      expect(ids).toHaveLength(count);
    }
  });
});

test('a dilemma is found through the casussen that turn on it, and names them', () => {
  const silent = smallLibrary.map((one) =>
    one.kind === 'dilemma' ? { ...one, title: 'Nu of straks', keywords: [], body: [] } : one,
  );
  const engine = createSearchEngine({ documents: silent, thesaurus, factoren });

  const [hit] = hitsOf('elektrische fiets bus', { kinds: ['dilemma'] }, engine);

  expect(hit?.document.id).toBe('precedentwerking');
  expect(hit?.through.map(({ id }) => id)).toEqual(['fiets']);
});

describe('a casus that was overtaken', () => {
  const old = makeSearchDocument({
    id: 'oude-fiets',
    title: 'Elektrische fiets afgewezen in 2010',
    summary: 'Een student kreeg geen elektrische fiets: algemeen gebruikelijk.',
    wetten: ['wmo-2015'],
    outcome: 'afgewezen',
    relations: [{ id: 'fiets', kind: 'achterhaald-door' }],
  });

  test('says by which one, in search and in what compares', () => {
    const engine = makeEngine([old]);
    const found = hitsOf('elektrische fiets', {}, engine);
    const { casussen } = similar({ text: 'elektrische fiets voor een student' }, engine);

    for (const hits of [found, casussen]) {
      const hit = hits.find(({ document }) => document.id === 'oude-fiets');
      expect(hit?.supersededBy).toMatchObject({ id: 'fiets' });
    }
    expect(found.find(({ document }) => document.id === 'fiets')?.supersededBy).toBeNull();
  });

  test('ended the other way, so it is a contrast and stands beside the best', () => {
    const text = 'Een student vraagt een elektrische fiets, want de bus naar school is te vol.';
    const { casussen } = similar({ text, wetten: ['wmo-2015'] }, makeEngine([old]));

    expect(casussen.slice(0, 2).map(({ document }) => document.id)).toContain('oude-fiets');
    expect(casussen.some(({ contrast }) => contrast !== null)).toBe(true);
  });
});

test('the parts of a likeness are one whole, the largest first', () => {
  const [hit] = similar({
    text: 'Een student wil een elektrische fiets om naar school te gaan. De bus is te vol.',
    wetten: ['wmo-2015'],
    factoren: { studerend: 'ja' },
  }).casussen;
  const shares = hit?.reasons.map(({ share }) => share) ?? [];

  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
});

test('asks about factoren whose words stand in the text and wetten that it names, and not about what is set', () => {
  const text = 'De student beroept zich op artikel 2.3.5 lid 3 Wmo 2015.';
  const ids = (draft: Partial<SimilarQuery>) => similar(draft).suggestions.map(({ id }) => id);

  expect(ids({ text })).toEqual(expect.arrayContaining(['studerend', 'wmo-2015']) as string[]);
  const set = ids({ text, factoren: { studerend: 'onbekend' }, wetten: ['wmo-2015'] });
  expect(set).not.toContain('studerend');
  expect(set).not.toContain('wmo-2015');
});
