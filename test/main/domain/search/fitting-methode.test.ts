import { beforeAll, describe, expect, test } from 'vitest';

import { readLibraryForSearch } from '../../../../build/eval-search/read-library.ts';
import { askingSentences } from '../../../../main/domain/search/asking-sentences.ts';
import {
  createSearchEngine,
  type SearchEngine,
} from '../../../../main/domain/search/search-engine.ts';
import { isStory } from '../../../../main/domain/search/story.ts';

let engine: SearchEngine;
beforeAll(async () => {
  engine = createSearchEngine(await readLibraryForSearch(process.cwd()));
}, 120_000);

function pagesFor(text: string): readonly string[] {
  const empty = { wetten: [], leefgebieden: [], grondwaarden: [], dilemmas: [], factoren: {} };
  return engine.similar({ id: null, text, ...empty }, 8).methode.map(({ document }) => document.id);
}

describe('a pasted paragraph that asks about method finds the page on it', () => {
  test.each([
    [
      'how to motivate',
      'Ik heb alle stappen gezet en wil de aanvraag toekennen, maar weet niet hoe ik het besluit zo opschrijf dat een collega en de rechter het snappen. Hoe motiveer ik een afwijking van het beleid?',
      'motivering',
    ],
    [
      'how to weigh costs',
      'Een gezin met schulden vraagt een extra kamer. Ik weet wat het de gemeente kost maar niet wat het later bespaart. Hoe weeg ik de kosten nu tegen de kosten over drie jaar, en mag ik die wel meenemen?',
      'kosten',
    ],
    [
      'who decides',
      'Wij zitten met een inwoner bij wie drie wetten elkaar tegenspreken. Mijn teamleider zegt dat ik het zelf moet oplossen. Wie beslist er in zo een geval en bij wie klop ik aan als het vastloopt?',
      'opschalen',
    ],
    [
      'how to bring bad news',
      'Morgen moet ik een mevrouw vertellen dat ze geen scootmobiel krijgt. Ze wordt snel boos. Hoe breng ik een slecht bericht zonder dat het gesprek ontspoort en zonder valse hoop te geven?',
      'slechtnieuwsgesprek',
    ],
    [
      'plain language, without a question',
      'Onze brieven worden niet begrepen door inwoners. Ik wil de beschikking in gewone taal schrijven, korte zinnen en zonder vaktermen, maar de juristen vinden dat het dan niet meer klopt.',
      'duidelijke-taal',
    ],
  ])('%s', (_name, text, page) => {
    expect(isStory(text)).toBe(true);
    expect(pagesFor(text)).toContain(page);
  });
});

test.each([
  'Een vrouw met drie kinderen in een portiekwoning komt door een verlamming in een rolstoel. Ze krijgt een verhuiskostenvergoeding maar vindt geen rolstoelgeschikte woning.',
  'Een vrouw zit in een schuldhulptraject en moet zo veel mogelijk aflossen. Ze werkt maar tien uur per week en zegt die baan ook nog op. Mag de schuldhulp nu worden stopgezet?',
  '',
  '? ? ?',
  'hoe wie wat waar '.repeat(20),
])('a story about an inwoner is not answered with method: %s', (text) => {
  expect(pagesFor(text)).toEqual([]);
});

test.each([
  ['Hij huurt. Mag dat?', ' Mag dat?'],
  ['Ik weet niet hoe ik dit weeg. Hij huurt.', 'Ik weet niet hoe ik dit weeg.'],
  ['Wat hij heeft, is genoeg.', ''],
])('of %j only what is asked counts', (text, asked) => {
  expect(askingSentences(text)).toBe(asked);
});

test('looking for what is asked takes no longer for words that could begin a question', () => {
  expect(askingSentences('hoe '.repeat(60_000))).toBe('');
});
