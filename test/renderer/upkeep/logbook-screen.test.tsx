import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { LogEntry } from '../../../main/domain/logbook/log-entry.ts';
import { summarizeCasus } from '../../../main/domain/casus/casus.ts';
import type { Answers } from '../../helpers/fake-api.ts';
import { makeCasus, testCasusId } from '../../helpers/make-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const at = '2026-11-22T10:00:00.000Z';
const casus = summarizeCasus(makeCasus({ title: 'Duofiets' }));
const entries: readonly LogEntry[] = [
  { at, event: 'password-changed' },
  { at, event: 'casus-changed', casusId: casus.id },
  { at, event: 'casus-deleted', casusId: testCasusId(7) },
];
const answers: Answers = {
  'casus:list': { casussen: [casus], total: 1 },
  'casus:get-notebook': { state: 'open', folder: '/map', encryption: 'on', problems: [] },
  'logbook:list': { entries: [...entries], total: 3, breaks: [], unwritten: 0 },
};

test('what was done is listed; a casus that is still there can be opened', async () => {
  renderApp('/instellingen/logboek', answers);

  expect(await screen.findByText('Wachtwoord veranderd')).toBeDefined();
  expect(await screen.findByRole('link', { name: 'Duofiets' })).toBeDefined();
  expect(screen.getByText('01jd00…000007')).toBeDefined();
  expect(screen.getByText(/Elke regel sluit aan op de vorige/u)).toBeDefined();
});

test('a kind of entries can be shown alone', async () => {
  const { user } = renderApp('/instellingen/logboek', answers);

  await user.selectOptions(await screen.findByLabelText('Toon'), 'Verwijderd en vernietigd');

  const table = screen.getByRole('table');
  expect(within(table).getByText('Casus verwijderd')).toBeDefined();
  expect(within(table).queryByText('Wachtwoord veranderd')).toBeNull();
  await user.selectOptions(screen.getByLabelText('Toon'), 'Naar buiten en naar binnen');
  expect(screen.getByText('Hiervan staat niets in het logboek.')).toBeDefined();
});

test('a chain that is not whole is said, with where and what it means', async () => {
  renderApp('/instellingen/logboek', {
    ...answers,
    'logbook:list': {
      entries: [...entries],
      total: 3,
      breaks: [
        { kind: 'torn', after: at },
        { kind: 'missing', after: null },
      ],
      unwritten: 1,
    },
  });

  expect(await screen.findByText('Het logboek is op 2 plekken niet heel.')).toBeDefined();
  expect(screen.getByText(/Het opschrijven van een regel is afgebroken/u)).toBeDefined();
  expect(screen.getByText(/^Aan het begin/u)).toBeDefined();
  expect(screen.getByText('De laatste regels staan nog niet op de schijf.')).toBeDefined();
});

test('it is saved where the user says', async () => {
  const app = renderApp('/instellingen/logboek', {
    ...answers,
    'logbook:export': { saved: true, place: '/map/logboek.csv' },
  });

  await app.user.click(await screen.findByRole('button', { name: 'Bewaar als CSV' }));

  expect(await screen.findByText('Opgeslagen als /map/logboek.csv')).toBeDefined();
  expect(app.calls).toContainEqual({ name: 'logbook:export', input: { form: 'csv' } });
});

test('an empty logbook says what will be in it', async () => {
  renderApp('/instellingen/logboek', {
    ...answers,
    'logbook:list': { entries: [], total: 0, breaks: [], unwritten: 0 },
  });

  expect(await screen.findByText('Het logboek is nog leeg.')).toBeDefined();
});
