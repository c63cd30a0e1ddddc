import { expect, test } from 'vitest';

import { askApp } from '../../../build/eval-search/ask-app.ts';
import { noFilters } from '../../../main/domain/search/filter.ts';
import { createSearchEngine } from '../../../main/domain/search/search-engine.ts';
import { smallLibrary } from '../../helpers/make-search-document.ts';

const engine = createSearchEngine({
  documents: smallLibrary,
  thesaurus: [],
  factoren: { parents: [], factoren: [] },
});
const story =
  'Een student van negentien kan niet met de bus naar school. Hij heeft te weinig kracht in zijn ' +
  'benen en vraagt een elektrische fiets. De gemeente is bang voor een precedent en zijn ouders helpen.';

test('every field of every question has its hits, in the order of the app', () => {
  const results = askApp(engine, [{ id: 'a', query: story, query_short: 'elektrische fiets' }]);

  expect(results.map(({ id, field }) => `${id} ${field}`)).toEqual(['a query', 'a query_short']);
  const [long, short] = results;
  const found = engine
    .search('elektrische fiets', noFilters, 10)
    .groups.flatMap(({ hits }) => hits);
  expect(short?.hits.map(({ slug }) => slug)).toEqual(found.map(({ document }) => document.id));
  expect(long?.hits[0]).toMatchObject({ kind: 'casussen', slug: 'fiets' });
});

test('a hit says what it is, how well it fits and why, for a story as for a few words', () => {
  for (const { hits } of askApp(engine, [{ id: 'a', query: story, query_short: 'hulphont' }])) {
    for (const { kind, slug, score, why } of hits) {
      expect(['casussen', 'dilemmas', 'grondwaarden', 'methode', 'wetten']).toContain(kind);
      expect(slug).not.toBe('');
      expect(Number.isFinite(score)).toBe(true);
      expect(why.every((reason) => typeof reason === 'string')).toBe(true);
    }
  }
});

test('nothing asked is nothing found', () => {
  expect(askApp(engine, [{ id: 'a', query: '', query_short: ' ' }])).toEqual([
    { id: 'a', field: 'query', hits: [] },
    { id: 'a', field: 'query_short', hits: [] },
  ]);
});
