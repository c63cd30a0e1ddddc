import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { eventually } from '../../helpers/eventually.ts';
import { makeCasus } from '../../helpers/make-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const stored = makeCasus({ effect: 'Zelf naar school.', legal: 'Artikel 2.3.5 lid 3.' });
const answers = {
  'casus:get': stored,
  'casus:save': { changedAt: '2026-11-22T11:00:00.000Z' },
  'library:get-thesaurus': [
    { concept: 'vrijlating', kind: 'alledaags' as const, words: ['geld dat u mag houden'] },
  ],
};
const report = () => screen.findByLabelText<HTMLTextAreaElement>('Motivering voor de rapportage');

test('puts the motivation together from the steps and flags what is missing', async () => {
  const app = renderApp(`/casusboek/${stored.id}/besluit`, answers);
  const field = await report();

  const [button] = screen.getAllByRole('button', { name: 'Stel samen uit de stappen' });
  if (button === undefined) throw new Error('there is no button');
  await app.user.click(button);

  expect(field.value).toMatch(/^Feiten\n.*\n\nGewenst effect\nZelf naar school\./u);
  expect(screen.getAllByText(/^In de stappen ontbreekt nog: de grondwaarden/u)).not.toHaveLength(0);
});

test('own text is never replaced without asking', async () => {
  const app = renderApp(`/casusboek/${stored.id}/besluit`, answers);
  const field = await report();
  await app.user.type(field, 'Mijn eigen zin.');
  const [button] = screen.getAllByRole('button', { name: 'Stel samen uit de stappen' });
  if (button === undefined) throw new Error('there is no button');
  await app.user.click(button);

  expect(field.value).toBe('Mijn eigen zin.');
  await app.user.click(screen.getByRole('button', { name: 'Zet eronder' }));

  expect(field.value).toMatch(/^Mijn eigen zin\.\n\nFeiten\n/u);
});

test('a motivation leaves as Word with its text, and as PDF with nothing else on paper', async () => {
  const places = { saved: true as const, place: '/map/motivering' };
  const printed: string[] = [];
  const app = renderApp(`/casusboek/${stored.id}/besluit`, {
    ...answers,
    'export:save-motivation': places,
    'app:print-to-pdf': () => {
      printed.push(
        document.title,
        ...screen.getAllByRole('article').map((paper) => paper.textContent),
      );
      return places;
    },
  });
  expect(
    (await screen.findByRole('button', { name: 'Naar Word voor de rapportage' })).getAttribute(
      'aria-disabled',
    ),
  ).toBe('true');
  await app.user.type(await report(), 'Feiten{Enter}Een jongen van 19.');

  await app.user.click(screen.getByRole('button', { name: 'Naar Word voor de rapportage' }));
  await app.user.click(screen.getByRole('button', { name: 'Naar PDF voor de rapportage' }));

  await eventually(() => expect(printed).toHaveLength(2));
  expect(printed).toEqual([
    'Motivering voor de rapportage',
    'Motivering voor de rapportageFeitenEen jongen van 19.',
  ]);
  await eventually(() => expect(document.title).toBe('Casus – Maatstaf'));
  expect(app.calls).toContainEqual({
    name: 'export:save-motivation',
    input: { kind: 'rapportage', text: 'Feiten\nEen jongen van 19.', casusId: stored.id },
  });
  expect(app.calls).toContainEqual({
    name: 'app:print-to-pdf',
    input: { name: 'motivering-rapportage', casusIds: [stored.id] },
  });
});

test('hints at words of the trade, with an everyday word beside them', async () => {
  const app = renderApp(`/casusboek/${stored.id}/besluit`, answers);
  const letter = await screen.findByLabelText('Motivering voor de beschikking');

  await app.user.type(letter, 'U krijgt een vrijlating.');

  expect(
    await screen.findByText('“vrijlating”: zeg liever “geld dat u mag houden”.'),
  ).toBeDefined();
});

test('says what a lawyer would miss, and what the letter itself lacks', async () => {
  const option = { id: 'a', title: 'Fiets lenen', text: '', standard: false, consequences: [] };
  const app = renderApp(`/casusboek/${stored.id}/besluit`, {
    ...answers,
    'casus:get': {
      ...stored,
      options: [option, { ...option, id: 'b', title: 'Afwijzen' }],
      decision: { ...stored.decision, outcome: 'gedeeltelijk', chosen: 'a' },
    },
  });
  const missed = within(await screen.findByRole('region', { name: 'Wat een jurist nog mist' }));
  expect(missed.getByText(/^Er staat niet waarom dit besluit is gekozen/u)).toBeDefined();

  await app.user.type(
    screen.getByLabelText('Waarom dit besluit, en waarom niet een ander?'),
    'De bus rijdt niet.',
  );
  await eventually(() =>
    expect(missed.queryByText(/^Er staat niet waarom dit besluit is gekozen/u)).toBeNull(),
  );
  await app.user.type(screen.getByLabelText('Motivering voor de beschikking'), 'Hij mag lenen.');

  expect(await screen.findByText(/Noem waar het besluit op rust \(Awb 3:47\)/u)).toBeDefined();
  expect(screen.getByText('De tekst noemt het gekozen besluit niet.')).toBeDefined();
  expect(screen.getByText(/Bedoel je de lezer, schrijf dan “u”\./u)).toBeDefined();
});

test('the text for the file says of which day the law was read, as the library has it', async () => {
  const { user } = renderApp(`/casusboek/${stored.id}/besluit`, {
    ...answers,
    'casus:get': { ...stored, artikelen: [{ reference: 'wmo-2015/2.3.5/3', why: 'Omdat.' }] },
    'library:get-item': {
      item: {
        kind: 'wet',
        id: 'wmo-2015',
        title: 'Wmo 2015',
        abbreviation: 'Wmo',
        summary: 'De wet die ondersteuning thuis regelt, in een zin.',
        keywords: ['een', 'twee', 'drie', 'vier', 'vijf'],
        exampleQuestions: ['Mag dit zomaar hier?', 'Wie betaalt dit dan?'],
        rechtsstand: { date: '2026-07-01' },
        checkedOn: '2026-07-01',
        sections: [],
        lawChanges: [],
        sources: [{ title: 'Een bron' }],
        artikelen: [
          {
            artikel: '2.3.5',
            leden: ['3'],
            onderdelen: [],
            says: [{ kind: 'text', text: 'Maatwerkvoorziening.' }],
            certainty: 'gecontroleerd',
            rechtsstand: '2026-01-01',
          },
        ],
      },
      backlinks: [],
      artikelen: [],
      uitspraken: [],
    },
  });
  const field = await report();
  const [button] = await screen.findAllByRole('button', { name: 'Stel samen uit de stappen' });
  if (button === undefined) throw new Error('there is no button');

  await eventually(async () => {
    await user.clear(field);
    await user.click(button);
    expect(field.value).toContain('Gelezen is de wettekst van 1 januari 2026 (');
  });
});
