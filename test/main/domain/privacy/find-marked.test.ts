import { expect, test } from 'vitest';

import { findMarked } from '../../../../main/domain/privacy/find-marked.ts';

test.each([
  { marked: 'Fatima', text: 'volgens fatima en FATIMA', found: ['fatima', 'FATIMA'] },
  { marked: 'Fatima', text: "Fatima's fiets, Fatimas jas", found: ["Fatima's", 'Fatimas'] },
  { marked: 'Hans', text: "Hans' fiets, de hansop", found: ['Hans'] },
  {
    marked: 'José Peña',
    text: 'Jose Pena; J. Peña; Pena',
    found: ['Jose Pena', 'J. Peña', 'Pena'],
  },
  { marked: 'Müller', text: 'Mueller of Muller', found: ['Mueller', 'Muller'] },
  { marked: 'Kuijper', text: 'Kuyper', found: ['Kuyper'] },
  { marked: 'Łukasz', text: 'Lukasz', found: ['Lukasz'] },
  {
    marked: 'Anne-Marie de Bruijn',
    text: 'Anne Marie, AnneMarie, A.M. de Bruijn, A. de Bruijn, De Bruijn, Bruijn',
    found: ['Anne Marie', 'AnneMarie', 'A.M. de Bruijn', 'A. de Bruijn', 'De Bruijn', 'Bruijn'],
  },
  { marked: 'Van der Meer', text: 'v.d. Meer, vandermeer', found: ['v.d. Meer', 'vandermeer'] },
  { marked: 'Bos', text: 'Bos liep in het bos', found: ['Bos'] },
  { marked: 'Tim', text: 'de tijd, een timer, Timmer', found: [] },
  { marked: '06-11223344', text: '+31 6 1122 3344', found: ['+31 6 1122 3344'] },
  { marked: '12-03-1988', text: '12 maart 1988, 12-3-88', found: ['12 maart 1988', '12-3-88'] },
  { marked: '1234 AB 12', text: '1234ab 12', found: ['1234ab 12'] },
  { marked: 'de Zonnebloem', text: 'zonnebloemen, De Zonnebloem', found: ['De Zonnebloem'] },
  { marked: ' ', text: 'een spatie', found: [] },
])('$marked is found in "$text"', ({ marked, text, found }) => {
  const finds = findMarked(text, [marked]).map(({ start, end }) => text.slice(start, end));

  expect(finds).toEqual(found);
});
