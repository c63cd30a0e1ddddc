import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { ThesaurusEntry } from '../../../../main/domain/content/factor.ts';
import type { QueryTerm } from '../../../../main/domain/search/expand-query.ts';
import { createMarker, readField } from '../../../../main/domain/search/mark-hits.ts';
import { createTerms, type Occurrence } from '../../../../main/domain/search/terms.ts';

const thesaurus: readonly ThesaurusEntry[] = [
  { concept: 'traplift', kind: 'synoniem', words: ['de trap op', 'stoeltjeslift'] },
  { concept: 'trap', kind: 'synoniem', words: ['de trap', 'opgang'] },
  { concept: 'e-bike', kind: 'synoniem', words: ['elektrische fiets', 'fiets met motor'] },
  { concept: 'schulden', kind: 'aanwijzing', words: ['de deurwaarder', 'betalen'] },
];
const lexicon = new Set(['trap', 'lift', 'fiets', 'schuld', 'deur', 'waarder', 'stoel']);

/** As it is found without any shortcut: everything that the text says, held against the query. */
function matchesByReading(said: readonly Occurrence[], words: readonly QueryTerm[]) {
  return said
    .filter(({ isCue }) => !isCue)
    .flatMap(({ term, weight, start, end }) =>
      words.flatMap((query) => {
        const own = query.alternatives.get(term);
        return own === undefined ? [] : [{ query, weight: own * weight, start, end }];
      }),
    );
}

const piece = fc.constantFrom(
  ...['de', 'trap', 'op', 'De', 'traplift', 'fiets', 'Elektrische', 'met', 'motor', 'e-bike'],
  ...['schulden', 'deurwaarder', 'betalen', 'trappen', 'één', 'stoeltjeslift', 'FIETS', '😀'],
  ...['trapé', 'fietsenstalling', 'opgang'],
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ', ', '. ', '-', '\n')), { maxLength: 25 })
  .map((pieces) => pieces.flat().join(''));

test('what is marked is what a reader of every word would mark', () => {
  const terms = createTerms(lexicon, thesaurus);
  const query = fc.subarray(['trap', 'fiets', 'schuld', 'motor', 'deur', 'op'], { minLength: 1 });
  const concepts = fc.subarray(['traplift', 'trap', 'e-bike', 'schulden']);
  fc.assert(
    fc.property(text, query, concepts, (written, asked, named) => {
      const alternatives = [
        ...asked.flatMap((word) => terms.word(word).terms),
        ...named.map((name) => terms.concept(name)),
      ];
      const words = alternatives.map((term, at): QueryTerm => {
        const own = new Map([[term, 1 - at / 10]]);
        return { typed: terms.nameOf(term), idf: 1, alternatives: own, meant: undefined };
      });
      const said = terms.occurrences(written);
      const field = { name: 'body', heading: '', text: written, passage: true } as const;
      const [marked] = createMarker(words, terms)([readField(field)]);
      expect(sorted(marked?.matches ?? [])).toEqual(sorted(matchesByReading(said, words)));
    }),
    { numRuns: 400 },
  );
});

function sorted(matches: readonly { query: QueryTerm; start: number; end: number }[]) {
  return matches
    .map(({ query, start, end }) => `${start}-${end} ${query.typed}`)
    .sort((a, b) => (a < b ? -1 : 1));
}
