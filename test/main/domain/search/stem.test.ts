import { expect, test } from 'vitest';

import { fold } from '../../../../main/domain/search/fold.ts';
import { stem } from '../../../../main/domain/search/stem.ts';

test.each([
  'fiets fietsen',
  'kind kinderen',
  'schuld schulden',
  'toeslag toeslagen',
  'dakloos dakloze',
  'uitkering uitkeringen',
  'casus casus',
  'gemeente gemeenten gemeentelijke',
  'afgewezen afwijzen afwijzing',
  'betaald betaalt',
  'mogelijkheid mogelijkheden',
  'vergoeding vergoedingen',
  'huis huizen',
  'brief brieven',
  'laag lage',
  'naam namen',
  'maat maten',
])('brings together %s', (line) => {
  const [first = '', ...others] = line.split(' ').map(stem);
  for (const other of others) expect(other).toBe(first);
});

test.each([
  ['bijstand', 'bijstaan'],
  ['gezin', 'zin'],
  ['wet', 'weten'],
  ['recht', 'rechter'],
  ['student', 'studie'],
  ['gemeente', 'gemeen'],
  ['lage', 'liggen'],
  ['namens', 'nemen'],
  ['mate', 'meten'],
])('keeps %s and %s apart', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

test.each(['Ĳsselmeer', 'Zoë', "foto's", 'CAFÉ', 'e-bike', '🙂', ''])('folds %s once', (word) => {
  expect(fold(fold(word))).toBe(fold(word));
});

test.each([
  ['Zoë', 'zoe'],
  ['Zoe\u0308', 'zoe'],
  ['ĲS', 'ijs'],
  ['foto’s', "foto's"],
])('folds %s to %s', (word, folded) => {
  expect(fold(word)).toBe(folded);
});
