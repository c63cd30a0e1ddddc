import { describe, expect, test } from 'vitest';

import type { ThesaurusEntry } from '../../../../main/domain/content/factor.ts';
import { noFilters } from '../../../../main/domain/search/filter.ts';
import { createSearchEngine } from '../../../../main/domain/search/search-engine.ts';
import type { SearchFilters, SearchHit } from '../../../../main/domain/search/search-result.ts';
import { makeSearchDocument, smallLibrary } from '../../../helpers/make-search-document.ts';

const thesaurus: readonly ThesaurusEntry[] = [
  {
    concept: 'e-bike',
    kind: 'synoniem',
    words: ['elektrische fiets', 'fiets met trapondersteuning'],
  },
  { concept: 'Participatiewet', kind: 'afkorting', words: ['pw', 'p-wet'] },
  { concept: 'traplift', kind: 'synoniem', words: ['stoeltjeslift'] },
];
const factoren = { parents: [], factoren: [] };

function makeEngine(documents = smallLibrary) {
  return createSearchEngine({ documents, thesaurus, factoren });
}

function hitsOf(query: string, filters: Partial<SearchFilters> = {}): readonly SearchHit[] {
  return makeEngine()
    .search(query, { ...noFilters, ...filters }, 10)
    .groups.flatMap(({ hits }) => hits);
}

const idsOf = (query: string, filters: Partial<SearchFilters> = {}) =>
  hitsOf(query, filters).map(({ document }) => document.id);

test.each([
  ['the word itself', 'hulphond', 'hulphond'],
  ['a typing error', 'hulphont', 'hulphond'],
  ['a missing letter', 'kostendelernorm', 'zus-in-huis'],
  ['capitals', 'ANOREXIA', 'hulphond'],
  ['an accent that is left out', 'cafe zoe', 'hulphond'],
  ['an accent too many', 'ánorexia', 'hulphond'],
  ['an accent written apart', 'Cafe\u0301', 'hulphond'],
  ['an inflection', 'studenten', 'fiets'],
  ['another inflection', 'vreest', 'fiets'],
  ['a synonym of the thesaurus', 'fiets met trapondersteuning', 'fiets'],
  ['an abbreviation', 'pw', 'participatiewet'],
  ['a part of a compound', 'eetstoornis', 'hulphond'],
  ['a compound of known words', 'bijstandsuitkering', 'participatiewet'],
  ['a hyphen that is left out', 'ebike', 'fiets'],
  ['a word that is half typed', 'anor', 'hulphond'],
  ['a word in the running text only', 'ontruiming', 'zus-in-huis'],
  ['a ruling', 'ECLI:NL:CRVB:2024:1362', 'fiets'],
  ['a question', 'Mag ik iemand een fiets weigeren?', 'fiets'],
  [
    'a pasted paragraph',
    'Mevrouw heeft haar zus in huis genomen na een ontruiming. Nu wordt de bijstand lager.',
    'zus-in-huis',
  ],
])('finds by %s', (_name, query, id) => {
  expect(idsOf(query)).toContain(id);
});

test.each(['', '   ', '?!', '🙂', 'xqzjv', '<script>', 'de het een '])(
  'finds nothing for %j',
  (query) => {
    expect(makeEngine().search(query, noFilters, 10).groups).toEqual([]);
  },
);

test('a pasted text of a hundred thousand characters is searched by its most telling words', () => {
  const filler = Array.from({ length: 12_000 }, (_, number) => `woord${number}`).join(' ');

  expect(idsOf(`${filler} hulphond anorexia ${filler}`)[0]).toBe('hulphond');
});

test.each([
  ['one endless word', 'a'.repeat(300_000)],
  ['vowels and consonants', 'aab'.repeat(100_000)],
  ['hyphens', 'a-'.repeat(150_000)],
  ['no end to a sentence', 'en dan '.repeat(40_000)],
  ['brackets', '<<<>>>'.repeat(50_000)],
])('takes a text of %s', (_name, text) => {
  const engine = makeEngine([
    ...smallLibrary,
    makeSearchDocument({ body: [{ heading: '', text }] }),
  ]);

  expect(engine.search('hulphond', noFilters, 1).groups[0]?.hits[0]?.document.id).toBe('hulphond');
  expect(engine.search(text, noFilters, 1).groups.length).toBeLessThanOrEqual(1);
});

test('groups by kind and counts all, also what is not shown', () => {
  const many = Array.from({ length: 7 }, (_, number) =>
    makeSearchDocument({ id: `casus-${number}`, title: `Traplift nummer ${number}` }),
  );

  const { groups } = makeEngine([...smallLibrary, ...many]).search('traplift', noFilters, 3);

  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({ kind: 'voorbeeldcasus', total: 7 });
  expect(groups[0]?.hits).toHaveLength(3);
});

test('what has all words comes before what has one, and a title before running text', () => {
  expect(idsOf('elektrische fiets precedent', { kinds: ['voorbeeldcasus'] })[0]).toBe('fiets');
  const [first] = makeEngine([
    makeSearchDocument({
      id: 'tekst',
      body: [{ heading: 'Effect', text: 'Er komt een traplift.' }],
    }),
    makeSearchDocument({ id: 'titel', title: 'Traplift' }),
  ]).search('traplift', noFilters, 2).groups;
  expect(first?.hits.map(({ document }) => document.id)).toEqual(['titel', 'tekst']);
});

describe('marks', () => {
  const marked = (text: string, marks: readonly { start: number; end: number }[]) =>
    marks.map(({ start, end }) => text.slice(start, end));

  test('in the title, in the text as it stands', () => {
    const [hit] = hitsOf('fietsen studenten');
    expect(marked(hit?.document.title ?? '', hit?.titleMarks ?? [])).toEqual(['fiets', 'student']);
  });

  test('in the sentence that matches best, with its heading', () => {
    const [hit] = hitsOf('weinig kracht');
    expect(hit?.passage).toMatchObject({
      heading: 'Situatie',
      text: 'Hij heeft te weinig kracht in zijn benen.',
    });
    expect(marked(hit?.passage?.text ?? '', hit?.passage?.marks ?? [])).toEqual([
      'weinig',
      'kracht',
    ]);
  });

  test('survive emoji and letters with accents before them', () => {
    const text = '🙂🙂 Eén café: de traplift kwam.';
    const engine = makeEngine([makeSearchDocument({ body: [{ heading: 'Klad', text }] })]);
    const passage = engine.search('traplift', noFilters, 1).groups[0]?.hits[0]?.passage;
    expect(marked(passage?.text ?? '', passage?.marks ?? [])).toEqual(['traplift']);
  });

  test('a very long text is cut around what was found', () => {
    const text = `${'woord '.repeat(10_000)}traplift ${'woord '.repeat(10_000)}`;
    const engine = makeEngine([makeSearchDocument({ body: [{ heading: 'Klad', text }] })]);
    const passage = engine.search('traplift', noFilters, 1).groups[0]?.hits[0]?.passage;
    expect(passage?.text.length).toBeLessThanOrEqual(300);
    expect(marked(passage?.text ?? '', passage?.marks ?? [])).toEqual(['traplift']);
  });
});

test('a hit brings what a list shows of it, and not its whole text', () => {
  const [hit] = hitsOf('hulphond');

  expect(hit?.document).toMatchObject({ kind: 'voorbeeldcasus', id: 'hulphond' });
  expect(hit?.document).not.toHaveProperty('body');
});

test('every reason names what was typed and a word that stands in the document', () => {
  for (const query of ['hulphont meisje', 'ebike school', 'pw bijstand', 'kostendelernorm zus']) {
    for (const { document, why } of hitsOf(query)) {
      const whole = smallLibrary.find(({ id }) => id === document.id);
      const everything = JSON.stringify(whole).toLowerCase();
      expect(why.length).toBeGreaterThan(0);
      for (const { typed, matched } of why) {
        expect(query).toContain(typed);
        expect(everything.replace(/[:/]/gu, ' ')).toContain(matched.toLowerCase());
      }
    }
  }
});

test('a verb of which a part stands further on comes before the same verb without it', () => {
  const documents = [
    makeSearchDocument({ id: 'gezegd', title: 'Gezegd en weer zeggen' }),
    makeSearchDocument({ id: 'opgezegd', title: 'Huur opgezegd na een belofte' }),
  ];
  const [first] = makeEngine(documents)
    .search('zij zegt de woning op', noFilters, 10)
    .groups.flatMap(({ hits }) => hits);
  expect(first?.document.id).toBe('opgezegd');
});

test('the part of a verb that stands further on says nothing by itself', () => {
  const documents = [
    makeSearchDocument({ id: 'achtergehouden', title: 'Inkomen achtergehouden' }),
    makeSearchDocument({ id: 'achtervolgd', title: 'Achtervolgd door een schuldeiser' }),
  ];
  const found = (query: string) =>
    makeEngine(documents)
      .search(query, noFilters, 10)
      .groups.flatMap(({ hits }) => hits.map(({ document }) => document.id));

  expect(found('houdt geld achter,')).toEqual(['achtergehouden']);
  expect(found('achter de deur')).toContain('achtervolgd');
});

test('a query of html is text like any other', () => {
  const title = 'Brief met <script>alert("x")</script>';
  const [group] = makeEngine([makeSearchDocument({ title })]).search(
    '<script>',
    noFilters,
    5,
  ).groups;

  expect(group?.hits[0]?.document.title).toBe(title);
  const marks = group?.hits[0]?.titleMarks ?? [];
  expect(marks.map(({ start, end }) => title.slice(start, end))).toEqual(['script', 'script']);
});

test.each<[string, Partial<SearchFilters>, readonly string[]]>([
  ['kind', { kinds: ['dilemma'] }, ['precedentwerking']],
  ['wet', { wetten: ['wmo-2015'] }, ['fiets']],
  ['leefgebied', { leefgebieden: ['wonen'] }, []],
  ['a factor that is there', { factoren: ['studerend'] }, ['fiets']],
  ['a factor that is not known', { factoren: ['besparing-aannemelijk'] }, []],
  ['a factor that is absent', { factoren: ['eigen-toedoen'] }, []],
  ['uitkomst', { outcomes: ['toegekend-via-individualisering'] }, ['fiets']],
  ['label', { labels: ['rechtspraak'] }, []],
])('narrows by %s', (_name, filters, ids) => {
  expect(idsOf('elektrische fiets', filters)).toEqual(ids);
});

test('finds an own casus once it is added, its newer text after that, and nothing when it is removed', () => {
  const engine = makeEngine();
  const ids = (query: string) =>
    engine
      .search(query, noFilters, 5)
      .groups.flatMap(({ hits }) => hits.map(({ document }) => document.id));
  const own = makeSearchDocument({ kind: 'casus', id: 'eigen', title: 'Scootmobiel' });

  engine.add(own);
  expect(ids('scootmobiel')).toEqual(['eigen']);
  engine.add({ ...own, title: 'Rolstoel' });
  expect(ids('scootmobiel')).toEqual([]);
  expect(ids('rolstoel')).toEqual(['eigen']);
  engine.remove('casus', 'eigen');
  expect(ids('rolstoel')).toEqual([]);
});

test('adding one by one gives the same answers as all at once', () => {
  const own = ['a', 'b', 'c'].map((id) =>
    makeSearchDocument({ kind: 'casus', id, title: `Fiets ${id}`, summary: 'school en bus' }),
  );
  const grown = makeEngine();
  own.forEach((document) => grown.add({ ...document, title: 'oud' }));
  own.toReversed().forEach((document) => grown.add(document));
  const whole = makeEngine([...smallLibrary, ...own]);

  for (const query of ['fiets', 'schol', 'bus naar school', 'pw']) {
    expect(grown.search(query, noFilters, 9)).toEqual(whole.search(query, noFilters, 9));
  }
});
