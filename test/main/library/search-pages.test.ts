import { expect, test } from 'vitest';

import type { SearchDocument } from '../../../main/domain/search/search-document.ts';
import { makeSearchPages, type SearchPage } from '../../../main/library/search-pages.ts';

function makeDocument(id: string, size: number): SearchDocument {
  return {
    kind: 'dilemma',
    id,
    title: id,
    aliases: [],
    summary: '',
    keywords: [],
    questions: [],
    body: [{ heading: 'Tekst', text: 'é'.repeat(size) }],
    wetten: [],
    leefgebieden: [],
    grondwaarden: [],
    dilemmas: [],
    factoren: {},
    outcome: null,
    label: null,
    references: [],
    relations: [],
  };
}

function walk(page: (offset: number) => SearchPage): SearchPage[] {
  const pages: SearchPage[] = [];
  for (let next: number | null = 0; next !== null; next = pages.at(-1)?.next ?? null) {
    pages.push(page(next));
  }
  return pages;
}

const thesaurus = [
  { concept: 'school', kind: 'alledaags' as const, words: ['les'] },
  { concept: 'fiets', kind: 'alledaags' as const, words: ['rijwiel'] },
];

test('every entry comes once, the thesaurus first, and every page stays under 100 KB', () => {
  const documents = Array.from({ length: 60 }, (_, index) => makeDocument(`d-${index}`, 4_000));

  const pages = walk(makeSearchPages(thesaurus, documents));

  expect(pages.length).toBeGreaterThan(3);
  expect(pages.flatMap((page) => page.documents)).toEqual(documents);
  expect(pages[0]?.thesaurus).toEqual(thesaurus);
  expect(pages.slice(1).flatMap((page) => page.thesaurus)).toEqual([]);
  for (const page of pages) {
    expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThan(100_000);
  }
});

test('a document larger than a page comes alone', () => {
  const documents = [
    makeDocument('klein', 10),
    makeDocument('groot', 80_000),
    makeDocument('k', 9),
  ];

  const pages = walk(makeSearchPages([], documents));

  expect(pages.map((page) => page.documents.map(({ id }) => id))).toEqual([
    ['klein'],
    ['groot'],
    ['k'],
  ]);
});

test('past the end there is an empty last page', () => {
  const page = makeSearchPages(thesaurus, []);

  expect(page(99)).toEqual({ documents: [], thesaurus: [], next: null });
  expect(makeSearchPages([], [])(0)).toEqual({ documents: [], thesaurus: [], next: null });
});
