import { expect, test } from 'vitest';

import { jargonOf, plainHints } from '../../../../main/domain/casus/plain-language.ts';

const jargon = jargonOf([
  { concept: 'Geestelijke gezondheidszorg', kind: 'afkorting', words: ['ggz'] },
  { concept: 'vrijlating', kind: 'alledaags', words: ['geld dat u mag houden'] },
  { concept: 'Wet kinderopvang', kind: 'alledaags', words: ['opvang'] },
  { concept: 'fiets', kind: 'synoniem', words: ['rijwiel'] },
]);

test('short, active words of every day need no hint', () => {
  expect(plainHints('U krijgt een fiets. Dat doen wij omdat u zo op school komt.', jargon)).toEqual(
    [],
  );
});

test('a long sentence is pointed at with its number of words', () => {
  const sentence = `Wij ${'kijken '.repeat(20)}goed.`;

  expect(plainHints(sentence, jargon)).toEqual([{ kind: 'long', words: 22, sentence }]);
});

test.each(['De aanvraag wordt door ons beoordeeld.', 'Omdat het bedrag verlaagd werd.'])(
  '"%s" hides who does it',
  (sentence) => {
    expect(plainHints(sentence, jargon)).toEqual([{ kind: 'passive', sentence }]);
  },
);

test('a word of the trade comes with an everyday one, and only as a whole word', () => {
  expect(plainHints('De GGZ keek naar de vrijlating. Vrijlatingen zijn er meer.', jargon)).toEqual([
    { kind: 'jargon', word: 'ggz', instead: ['Geestelijke gezondheidszorg'] },
    { kind: 'jargon', word: 'vrijlating', instead: ['geld dat u mag houden'] },
  ]);
});

test('a list of hints ends', () => {
  expect(plainHints('Het wordt besloten.\n'.repeat(50), jargon)).toHaveLength(8);
});
