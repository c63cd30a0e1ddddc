import { expect, test } from 'vitest';

import { stem } from '../../../../main/domain/search/stem.ts';
import { separatedVerbs, verbRoot } from '../../../../main/domain/search/verbs.ts';

test.each([
  'weigeren weigert weigerde geweigerd weigering',
  'zeggen zegt zei gezegd',
  'opzeggen opzegt opgezegd opzegging',
  'intrekken introk ingetrokken intrekking',
  'ontvangen ontvangt ontving',
  'verbreken verbroken verbrak',
  'verhuizen verhuist verhuisde verhuizing',
  'aanvraag aanvragen aangevraagd aanvroeg',
  'leven leeft geleefd',
  'toekennen toegekend toekenning',
  'gekort korten korting',
  'werkloos werkloze',
  'adres adressen',
  'dochter dochtertje',
  'huis huisje huisjes',
])('brings together the forms of %s', (line) => {
  const [first = '', ...others] = line.split(' ').map(stem);
  for (const other of others) expect(other).toBe(first);
});

test.each([
  ['woning', 'gewoon'],
  ['gemeente', 'meent'],
  ['toeslagen', 'geslagen'],
  ['week', 'wijkt'],
  ['geval', 'valt'],
  ['rekening', 'reken'],
  ['uitgaven', 'uitgegeven'],
  ['verkeer', 'verkeerd'],
])('keeps %s and %s apart', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

test.each(['fiets', 'bijstand', 'kind', 'achttien', 'toeslag', 'gezin'])(
  'takes %s for no verb with a part in front',
  (word) => {
    expect([undefined, word]).toContain(verbRoot(word));
  },
);

test('finds the verb of which a part stands further on', () => {
  const rootsOf = (text: string) =>
    [...separatedVerbs(text.split(' ')).values()].map(({ root }) => root);
  expect(rootsOf('zij zegt haar baan op')).toEqual(['opzeg']);
  expect(rootsOf('hij raakt zijn woning kwijt')).toEqual(['kwijtraak']);
  expect(rootsOf('de gemeente trok de uitkering in')).toEqual(['intrek']);
  expect(rootsOf('hij is opgezegd op maandag')).toEqual([]);
});

test('looks no further than a few words for that part', () => {
  expect(separatedVerbs('zegt een twee drie vier vijf zes zeven op'.split(' ')).size).toBe(0);
});
