import { expect, test } from 'vitest';

import type { ItemKind } from '../../../../main/domain/content/vocabulary.ts';
import { searchDocumentSchema } from '../../../../main/domain/search/search-document.ts';
import { itemToSearchDocument } from '../../../../main/domain/search/to-search-document.ts';
import { smallBundle } from '../../library/compiled-library.ts';

const bundle = await smallBundle();

function documentOf(kind: ItemKind, id: string) {
  const item = bundle.items.find((each) => each.kind === kind && each.id === id);
  if (item === undefined) throw new Error(`no ${kind} ${id}`);
  return itemToSearchDocument(item);
}

test('a voorbeeldcasus carries its tags, its references and all its words', () => {
  const document = documentOf('voorbeeldcasus', 'fiets-naar-school');

  expect(document).toMatchObject({
    wetten: ['proefwet'],
    dilemmas: ['precedent'],
    grondwaarden: ['meedoen', 'gelijkheid'],
    factoren: { studerend: 'ja', 'geen-alternatief': 'onbekend' },
    outcome: 'toegekend-binnen-regel',
    label: 'openbaar-beschreven',
    references: ['proefwet/2/1', 'proefwet/2', 'proefwet/1', 'ECLI:NL:CRVB:2024:1362'],
  });
  expect(document.body[0]).toEqual({
    heading: 'Situatie',
    text: 'Een leerling van zestien woont ver van school. De bus is voor haar geen echte optie. Zij vraagt om 10:30 uur een fiets.',
  });
  const headings = document.body.map(({ heading }) => heading);
  expect(headings).toEqual(expect.arrayContaining(['Opties', 'Uitkomst', 'Kanttekeningen']));
});

test('a wet is found by what its artikelen say', () => {
  const { body } = documentOf('wet', 'proefwet');

  expect(body).toContainEqual({
    heading: 'Artikel 2 lid 1, 2',
    text: 'De gemeente onderzoekt wat nodig is.\nDe uitkomst ligt niet vast.',
  });
});

test('a dilemma is found by its sentence for the motivation', () => {
  expect(documentOf('dilemma', 'precedent').body.at(-1)).toMatchObject({ heading: 'Motivering' });
});

test.each(bundle.items.map(({ kind, id }) => ({ kind, id })))(
  'the document of $kind $id has the shape that search expects',
  ({ kind, id }) => {
    const document = documentOf(kind, id);

    expect(searchDocumentSchema.parse(document)).toEqual(document);
  },
);
