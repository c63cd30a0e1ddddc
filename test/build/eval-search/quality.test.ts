import path from 'node:path';

import { beforeAll, expect, test } from 'vitest';

import { askApp, type Result } from '../../../build/eval-search/ask-app.ts';
import type { fields } from '../../../build/eval-search/questions.ts';
import { kindNames, readQuestions } from '../../../build/eval-search/questions.ts';
import { readLibraryForSearch } from '../../../build/eval-search/read-library.ts';
import { figuresOf, slugsOf } from '../../../build/eval-search/report.ts';
import { createSearchEngine } from '../../../main/domain/search/search-engine.ts';
import type { SearchDocument } from '../../../main/domain/search/search-document.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');
const questions = readQuestions(path.join(root, 'test', 'fixtures', 'search-questions.json'));
let documents: readonly SearchDocument[];
let results: readonly Result[];

beforeAll(async () => {
  const library = await readLibraryForSearch(root);
  documents = library.documents;
  results = askApp(createSearchEngine(library), questions);
}, 240_000);

function ndcg(field: (typeof fields)[number], kind: (typeof kindNames)[number]): number {
  return figuresOf(questions, documents, kind, slugsOf(results, field, kind)).figures.ndcg5;
}

/** What may be asked of search, a little below what it reaches; whoever edits content moves it somewhat. */
const least = { dilemmas: 0.68, grondwaarden: 0.74, casussen: 0.82 } as const;

test.each(kindNames)('the best five %s of a story are those that fit', (kind) => {
  expect(ndcg('query', kind)).toBeGreaterThan(least[kind]);
});

test.each(kindNames)('a few words find nearly as good %s as the story', (kind) => {
  expect(ndcg('query_short', kind)).toBeGreaterThan(0.85 * ndcg('query', kind));
});

test('the questions are about nearly the whole library', () => {
  const asked = (kind: (typeof kindNames)[number]) =>
    new Set(questions.flatMap(({ relevant }) => Object.keys(relevant?.[kind] ?? {})));
  const all = (kind: SearchDocument['kind']) => documents.filter((one) => one.kind === kind).length;

  expect(asked('dilemmas').size).toBe(all('dilemma'));
  expect(asked('grondwaarden').size).toBeGreaterThan(0.95 * all('grondwaarde'));
});
