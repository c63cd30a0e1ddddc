import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { noFilters } from '../../../../main/domain/search/filter.ts';
import { createSearchEngine } from '../../../../main/domain/search/search-engine.ts';
import type { SearchDocument } from '../../../../main/domain/search/search-document.ts';
import type { SearchAnswer, SimilarQuery } from '../../../../main/domain/search/search-result.ts';
import { makeSearchDocument, smallLibrary } from '../../../helpers/make-search-document.ts';

const thesaurus = [{ concept: 'e-bike', kind: 'synoniem' as const, words: ['elektrische fiets'] }];
const factor = { id: 'studerend', title: 'Studeert', question: 'Studeert iemand?' };
const factoren = {
  parents: [],
  factoren: [{ ...factor, pleads: 'voor' as const, cues: ['student'] }],
};
const makeEngine = (documents: readonly SearchDocument[] = smallLibrary) =>
  createSearchEngine({ documents, thesaurus, factoren });
const draft = (text: string, changes: Partial<SimilarQuery> = {}): SimilarQuery => ({
  id: null,
  text,
  wetten: [],
  leefgebieden: [],
  grondwaarden: [],
  dilemmas: [],
  factoren: {},
  ...changes,
});
const idsOf = ({ groups }: SearchAnswer) =>
  groups.flatMap(({ hits }) => hits.map(({ document }) => document.id));

const long = (piece: string) => piece.repeat(Math.ceil(50_000 / piece.length));

test.each([
  ['nothing', ''],
  ['one letter', 'f'],
  ['only stop words', 'de het een en van in'],
  ['only punctuation', '?!... --- "" \'\' ,,;'],
  ['signs of a regular expression', '.*+?^${}()|[]\\ (fiets|) [a-z]+ \\d{3} (?<x>'],
  ['emoji', '🚲👨‍👩‍👧‍👦🏳️‍🌈'],
  ['more than one language', 'student with a bike, دراجة, 自行车, велосипед, ποδήλατο'],
  ['a quote that is not closed', '"elektrische fiets'],
  ['a minus alone', '- -- -" -'],
  ['a broken half of an emoji', 'fiets \ud83d'],
  ['zero width', 'fi\u200bets \u0000'],
  ['fifty thousand letters', long('a')],
  ['fifty thousand characters of words', long('de student vraagt een elektrische fiets. ')],
  ['fifty thousand stop words', long('de het ')],
  ['fifty thousand quotes', long('"a" ')],
  ['fifty thousand minuses', long('-a ')],
  ['fifty thousand articles', long('artikel 2.3.5 lid 3 Wmo 2015, ')],
])('answers %s, both ways', (_name, text) => {
  const engine = makeEngine();

  expect(idsOf(engine.search(text, noFilters, 3)).length).toBeLessThanOrEqual(18);
  expect(engine.similar(draft(text), 3).casussen.length).toBeLessThanOrEqual(3);
});

test('the first letter finds already, and a text in many languages by what it has in Dutch', () => {
  expect(idsOf(makeEngine().search('hu', noFilters, 5))).toContain('hulphond');
  expect(idsOf(makeEngine().search('自行车 hulphond велосипед', noFilters, 5))[0]).toBe('hulphond');
});

describe('whatever is typed', () => {
  const words = [
    'fiets',
    'student',
    'hulphond',
    'pw',
    'artikel 18',
    '-fiets',
    '"zus',
    '🙂',
    'ël',
    '',
  ];
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((some) => some.join(' ')),
  );
  const engine = makeEngine();

  test('it answers, and the same again', () => {
    fc.assert(
      fc.property(query, (text) => {
        const answer = engine.search(text, noFilters, 4);
        expect(engine.search(text, noFilters, 4)).toEqual(answer);
        const compared = engine.similar(draft(text), 4);
        expect(engine.similar(draft(text), 4)).toEqual(compared);
      }),
      { numRuns: 60 },
    );
  });

  test('a group is in order of its scores, and its marks stand inside its texts', () => {
    fc.assert(
      fc.property(query, (text) => {
        for (const { hits, total } of engine.search(text, noFilters, 4).groups) {
          expect(hits.length).toBeLessThanOrEqual(total);
          const scores = hits.map(({ score }) => score);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
          for (const { document, titleMarks, passage } of hits) {
            const ends = [
              ...titleMarks.map(({ end }) => document.title.length - end),
              ...(passage?.marks ?? []).map(({ end }) => (passage?.text.length ?? 0) - end),
            ];
            expect(ends.every((room) => room >= 0)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

const someText = fc
  .array(fc.constantFrom('fiets', 'student', 'zus', 'bijstand', 'school', 'woning'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((some) => some.join(' '));
const ownCasus = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), title: someText });

test('what is removed is in no answer any more, and leaves no trace in the others', () => {
  fc.assert(
    fc.property(fc.array(ownCasus, { maxLength: 12 }), someText, (casussen, text) => {
      const engine = makeEngine();
      const before = engine.search(text, noFilters, 9);
      const compared = engine.similar(draft(text), 9);
      for (const own of casussen) engine.add(makeSearchDocument({ kind: 'casus', ...own }));
      for (const { id } of casussen) engine.remove('casus', id);

      expect(engine.search(text, noFilters, 9)).toEqual(before);
      expect(engine.similar(draft(text), 9)).toEqual(compared);
    }),
    { numRuns: 40 },
  );
});

test('the order in which casussen came in does not matter', () => {
  fc.assert(
    fc.property(fc.uniqueArray(ownCasus, { selector: ({ id }) => id }), someText, (own, text) => {
      const documents = own.map((one) => makeSearchDocument({ kind: 'casus', ...one }));
      const forward = makeEngine([...smallLibrary, ...documents]);
      const backward = makeEngine();
      for (const document of documents.toReversed()) backward.add(document);

      expect(backward.search(text, noFilters, 9)).toEqual(forward.search(text, noFilters, 9));
      expect(backward.similar(draft(text), 9)).toEqual(forward.similar(draft(text), 9));
    }),
    { numRuns: 40 },
  );
});

test('what is not known is never taken for no: it is shared with nothing and differs from nothing', () => {
  const presence = fc.constantFrom('ja' as const, 'nee' as const, 'onbekend' as const);
  fc.assert(
    fc.property(presence, presence, (here, there) => {
      const document = makeSearchDocument({
        id: 'daar',
        title: 'Elektrische fiets voor een student',
        factoren: { studerend: there },
        wetten: ['wmo-2015'],
      });
      const query = draft('elektrische fiets student', {
        factoren: { studerend: here },
        wetten: ['wmo-2015'],
      });
      const [hit] = makeEngine([document]).similar(query, 1).casussen;

      if (here === 'onbekend' || there === 'onbekend') {
        expect(hit?.shared.factoren).toEqual([]);
        expect(hit?.differs).toEqual({ onlyHere: [], onlyThere: [] });
      }
      expect(hit?.differs.onlyHere).toEqual(here === 'ja' && there === 'nee' ? ['studerend'] : []);
      expect(hit?.differs.onlyThere).toEqual(here === 'nee' && there === 'ja' ? ['studerend'] : []);
    }),
  );
});
