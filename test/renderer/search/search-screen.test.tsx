import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { defaultSettings } from '../../../main/contract/settings.ts';
import { casusIdSchema, emptyCasus, summarizeCasus } from '../../../main/domain/casus/casus.ts';
import { casusToSearchDocument } from '../../../main/domain/search/casus-to-search-document.ts';
import type { Answers } from '../../helpers/fake-api.ts';
import { makeSearchDocument, smallLibrary } from '../../helpers/make-search-document.ts';
import { makeReading, makeVoorbeeldcasus } from '../../helpers/make-reading.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { smallFactoren } from '../../helpers/small-factoren.ts';

const vocabulary = { parents: [], factoren: [] };
const library: Answers = {
  'library:get-factoren': smallFactoren,
  'library:get-search-page': { documents: [...smallLibrary], thesaurus: [], next: null },
};

function field() {
  return screen.getByRole('textbox', { name: 'Waar gaat het om?' });
}

test('opens with the keyboard in the field', () => {
  renderApp('/', library);

  expect(document.activeElement).toBe(field());
});

test('says which keys work, in sentences', () => {
  renderApp('/', library);

  expect(screen.getByText(/^Pijl omlaag/u).textContent).toMatch(
    /leeg\. (?:Ctrl|Cmd|⌘) \+ K brengt/u,
  );
});

test('finds while typing, by kind, with the words marked', async () => {
  const { user } = renderApp('/', library);

  await user.type(field(), 'fiets');

  const result = await screen.findByRole('link', { name: 'Elektrische fiets voor een student' });
  expect(within(result).getByText('fiets').tagName).toBe('MARK');
  expect(screen.getByRole('heading', { level: 2, name: /^Dilemma's \(1\)/ })).toBeTruthy();
  await screen.findByText(/resultaten: 1 voorbeeldcasus/, { selector: '[role=status]' });
});

test('walks the results with the arrow keys and comes back with Escape', async () => {
  const { user } = renderApp('/', library);
  await user.type(field(), 'fiets');
  const result = await screen.findByRole('link', { name: 'Elektrische fiets voor een student' });

  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(result);
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(field());
  await user.keyboard('{ArrowDown}{Escape}');
  expect(document.activeElement).toBe(field());
  await user.keyboard('{Escape}');
  expect(field()).toHaveProperty('value', '');
});

test('Enter opens the first result, and going back finds the query again', async () => {
  const { user } = renderApp('/', {
    ...library,
    'library:get-item': makeReading(makeVoorbeeldcasus()),
  });
  await user.type(field(), 'fiets');
  await screen.findByRole('link', { name: 'Elektrische fiets voor een student' });

  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Fiets naar school' });
  expect(window.location.href).not.toContain('?');

  await user.click(screen.getByRole('button', { name: 'Terug' }));
  expect(await screen.findByDisplayValue('fiets')).toBeTruthy();
});

test('finds own casussen, with their full text', async () => {
  const id = casusIdSchema.parse('01jzzzzzzzzzzzzzzzzzzzzzza');
  const casus = {
    ...emptyCasus(id, '2026-11-22T10:00:00Z'),
    title: 'Mijn zaak',
    legal: 'Een rolstoelhelling bij de voordeur.',
  };
  const { user } = renderApp('/', {
    ...library,
    'casus:list': { casussen: [summarizeCasus(casus)], total: 1 },
    'casus:get-for-search': { documents: [casusToSearchDocument(casus)], later: [] },
  });

  await user.type(field(), 'rolstoelhelling');

  await screen.findByRole('link', { name: 'Mijn zaak' });
});

test('answers a pasted paragraph with what compares', async () => {
  const { user } = renderApp('/', library);

  await user.click(field());
  await user.paste(
    'Een student van negentien kan niet met de bus naar school. Hij heeft te weinig kracht in zijn ' +
      'benen en vraagt een elektrische fiets. De gemeente is bang voor een precedent en zijn ouders helpen.',
  );

  await screen.findByRole('heading', { level: 2, name: /^Casussen die hierop lijken/ });
  await screen.findByRole('link', { name: 'Elektrische fiets voor een student' });
});

test('answers a pasted question about method with the page on it, before the casussen', async () => {
  const page = makeSearchDocument({
    kind: 'methode',
    id: 'motivering',
    title: 'Motiveren',
    keywords: ['motiveren', 'onderbouwen', 'besluit opschrijven'],
    questions: ['Hoe schrijf ik op waarom ik van het beleid afwijk?'],
  });
  const { user } = renderApp('/', {
    ...library,
    'library:get-search-page': { documents: [...smallLibrary, page], thesaurus: [], next: null },
  });

  await user.click(field());
  await user.paste(
    'Ik heb het hele gesprek gehad en wil deze aanvraag toekennen, maar ik weet niet goed hoe ik dat ' +
      'besluit moet opschrijven. Hoe motiveer ik dat ik hier van het beleid afwijk?',
  );

  await screen.findByRole('link', { name: 'Motiveren' });
  const headings = screen
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent);
  expect(headings[0]).toMatch(/^Methode die hierbij helpt/u);
});

test('says why a casus compares, and what it calls the same thing', async () => {
  const { user } = renderApp('/', {
    ...library,
    'library:get-search-page': {
      documents: [...smallLibrary],
      thesaurus: [{ concept: 'Hulphond', kind: 'synoniem', words: ['assistentiehond'] }],
      next: null,
    },
  });

  await user.click(field());
  await user.paste(
    'Een meisje van zestien met anorexia krijgt in haar eentje geen hap naar binnen. Haar ouders ' +
      'vragen een assistentiehond, want met een dier naast haar lukt het eten soms wel.',
  );

  await screen.findByText(/“assistentiehond” \(daar: hulphond\)/u);
});

test('helps on when nothing is found, and lets go of filters', async () => {
  const { user } = renderApp('/', library);
  await user.type(field(), 'fiets');
  await screen.findByRole('link', { name: 'Elektrische fiets voor een student' });

  await user.click(screen.getByText('Filters'));
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Soort' }),
    await screen.findByRole('option', { name: 'Wetten (0)' }),
  );
  await user.click(await screen.findByRole('button', { name: 'Zoek zonder filters' }));

  await screen.findByRole('link', { name: 'Elektrische fiets voor een student' });
});

test('says beside each choice what it would leave, as the query changes', async () => {
  const { user } = renderApp('/', library);
  await user.click(screen.getByText('Filters'));
  const kind = screen.getByRole('combobox', { name: 'Soort' });
  expect(within(kind).getByRole('option', { name: 'Voorbeeldcasussen' })).toBeTruthy();

  await user.type(field(), 'kostendelersnorm');

  await within(kind).findByRole('option', { name: 'Voorbeeldcasussen (1)' });
  await user.clear(field());
  await within(kind).findByRole('option', { name: 'Voorbeeldcasussen' });
});

test('asks what was meant when a word is written wrong, and searches for that', async () => {
  const { user } = renderApp('/', library);
  await user.type(field(), 'kostendelernsorm');

  await user.click(await screen.findByRole('button', { name: 'kostendelersnorm' }));

  expect(field()).toHaveProperty('value', 'kostendelersnorm');
  await screen.findByRole('link', { name: 'Zus in huis en een lagere uitkering' });
});

test('remembers what led to a result, until the app closes', async () => {
  const { user } = renderApp('/', {
    ...library,
    'library:get-item': makeReading(makeVoorbeeldcasus()),
  });
  await user.type(field(), 'fiets');
  await user.click(await screen.findByRole('link', { name: 'Elektrische fiets voor een student' }));
  await screen.findByRole('heading', { level: 1, name: 'Fiets naar school' });

  await user.click(screen.getByRole('link', { name: /^Zoeken/u }));
  await user.clear(field());
  await user.click(await screen.findByRole('button', { name: 'fiets' }));

  expect(field()).toHaveProperty('value', 'fiets');
});

test('without a library it says so, and still finds own casussen', async () => {
  const id = casusIdSchema.parse('01jzzzzzzzzzzzzzzzzzzzzzza');
  const casus = { ...emptyCasus(id, '2026-11-22T10:00:00Z'), title: 'Mijn eigen fiets' };
  const { user } = renderApp('/', {
    'library:get-search-page': { failure: 'library-missing' },
    'library:get-factoren': { failure: 'library-missing' },
    'casus:list': { casussen: [summarizeCasus(casus)], total: 1 },
    'casus:get-for-search': { documents: [casusToSearchDocument(casus)], later: [] },
  });
  await screen.findByText('De bibliotheek is niet gevonden.');

  await user.type(field(), 'fiets');

  await screen.findByRole('link', { name: 'Mijn eigen fiets' });
});

test.each([
  ['punctuation', '?!... --- "" ,,;'],
  ['signs of a regular expression', '.*+?^${}()|[]\\ [a-z]+ (?<x>'],
  ['emoji', '🚲👨‍👩‍👧‍👦🏳️‍🌈'],
  ['stop words', 'de het een van en '],
  ['another language', '自行车 велосипед دراجة'],
])('says that nothing was found for only %s, and how to go on', async (_name, text) => {
  const { user } = renderApp('/', library);

  await user.click(field());
  await user.paste(text);

  await screen.findByText('Niets gevonden.', {}, { timeout: 20_000 });
  expect(screen.getByRole('link', { name: 'voorbeeldcasussen' })).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(field()).toHaveProperty('value', '');
});

test('a pasted file of fifty thousand characters is compared as a whole', async () => {
  const { user } = renderApp('/', library);
  const sentence = 'Een student vraagt een elektrische fiets, want de bus naar school is te vol. ';

  await user.click(field());
  await user.paste(sentence.repeat(Math.ceil(50_000 / sentence.length)));

  await screen.findByRole(
    'link',
    { name: 'Elektrische fiets voor een student' },
    { timeout: 20_000 },
  );
  await screen.findByText(/^Je tekst heeft 9\.\d{3} woorden/u);
});

test('the welcome makes room for what is found', async () => {
  const { user } = renderApp('/', { ...library, 'settings:get': defaultSettings });
  await screen.findByRole('heading', { name: 'Welkom bij Maatstaf' });

  await user.type(field(), 'fiets');

  await screen.findByRole('link', { name: 'Elektrische fiets voor een student' });
  expect(screen.queryByRole('heading', { name: 'Welkom bij Maatstaf' })).toBeNull();
});

test('the welcome leads to a first casus, once', async () => {
  const id = casusIdSchema.parse('01jzzzzzzzzzzzzzzzzzzzzzza');
  const casus = emptyCasus(id, '2026-11-22T10:00:00Z');
  const { user, calls } = renderApp('/', {
    'library:get-factoren': vocabulary as never,
    'settings:get': defaultSettings,
    'casus:create': casus,
    'casus:get': casus,
  });

  await user.click(await screen.findByRole('button', { name: 'Begin je eerste casus' }));

  await screen.findByLabelText('Titel, zonder naam van de inwoner');
  expect(calls).toContainEqual({
    name: 'settings:save',
    input: { ...defaultSettings, welcomed: true },
  });
});
