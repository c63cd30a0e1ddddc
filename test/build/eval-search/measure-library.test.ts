import { expect, test } from 'vitest';

import { measureLibrary } from '../../../build/eval-search/measure-library.ts';
import { makeSearchDocument } from '../../helpers/make-search-document.ts';

const dilemma = makeSearchDocument({ kind: 'dilemma', id: 'precedent', title: 'Precedentwerking' });
const casus = (id: string) =>
  makeSearchDocument({
    id,
    title: 'Een fiets voor een student',
    summary: 'Een student vraagt een fiets. De gemeente vreest een precedent.',
    keywords: ['fiets', 'student', 'precedent'],
    questions: ['Schept een fiets een precedent?'],
    body: [{ heading: 'Situatie', text: 'Een student vraagt een fiets en noemt een precedent.' }],
    dilemmas: ['precedent'],
    relations: [{ id: id === 'een' ? 'twee' : 'een', kind: 'vergelijkbaar' }],
  });

test('a casus finds its dilemma and the other casus, and never itself', () => {
  const measured = measureLibrary({
    documents: [dilemma, casus('een'), casus('twee')],
    thesaurus: [],
    factoren: { parents: [], factoren: [] },
  });
  const figures = measured.split('\n').filter((line) => /(dilemmas|casussen) +2 /u.test(line));

  expect(figures).toHaveLength(8);
  for (const line of figures) expect(line).toContain('nDCG@5 1.000');
});
