import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { summarizeCasus, type CasusSummary } from '../../../main/domain/casus/casus.ts';
import type { LogEntry } from '../../../main/domain/logbook/log-entry.ts';
import type { Answers } from '../../helpers/fake-api.ts';
import { makeCasus, testCasusId } from '../../helpers/make-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const closed = (number: number, title: string, on: string): CasusSummary =>
  summarizeCasus(
    makeCasus({
      id: testCasusId(number),
      title,
      status: 'afgesloten',
      statusChanges: [{ status: 'afgesloten', on }],
    }),
  );
const old = closed(1, 'Lang geleden', '2020-01-01');
const older = closed(2, 'Nog langer', '2019-01-01');
const fresh = closed(3, 'Net dicht', '2999-01-01');
const destroyed: LogEntry = {
  at: '2026-11-22T10:00:00.000Z',
  event: 'casus-destroyed',
  casusId: testCasusId(9),
  destruction: {
    why: 'term',
    madeOn: '2022-01-01',
    closedOn: '2023-01-01',
    versions: 4,
    unreached: 0,
  },
};
const answers: Answers = {
  'casus:list': { casussen: [old, older, fresh], total: 3 },
  'logbook:list': { entries: [], total: 0, breaks: [], unwritten: 0 },
  'casus:destroy': { unreached: [] },
};

test('what is due is listed, longest due first, and what is not is left out', async () => {
  renderApp('/casusboek/vernietigen', answers);

  const names = (await screen.findAllByRole('checkbox')).map(
    (box) => (box as HTMLInputElement).labels?.[0]?.textContent,
  );

  expect(names).toEqual(['Nog langer', 'Lang geleden']);
  expect(screen.getByText(/Te vernietigen vanaf 1 januari 2021/u)).toBeDefined();
});

test('the chosen ones are destroyed, after asking', async () => {
  const app = renderApp('/casusboek/vernietigen', answers);
  await app.user.click(await screen.findByRole('button', { name: 'Kies alle' }));
  await app.user.click(screen.getByRole('button', { name: 'Vernietig 2 casussen…' }));
  expect(screen.getByText(/Dit kun je niet ongedaan maken/u)).toBeDefined();

  await app.user.click(screen.getByRole('checkbox', { name: /niet terug te draaien/u }));
  app.answer({
    'casus:list': { casussen: [fresh], total: 1 },
    'logbook:list': { entries: [destroyed], total: 1, breaks: [], unwritten: 0 },
  });
  await app.user.click(screen.getByRole('button', { name: 'Vernietig voorgoed' }));

  expect(await screen.findByText('Er is nu niets om te vernietigen.')).toBeDefined();
  const done = app.calls.filter(({ name }) => name === 'casus:destroy');
  expect(done.map(({ input }) => input)).toEqual([
    { id: older.id, why: 'term' },
    { id: old.id, why: 'term' },
  ]);
  expect(await screen.findByRole('button', { name: 'Bewaar als PDF' })).toBeDefined();
  expect(screen.getAllByText('De bewaartermijn is voorbij').length).toBeGreaterThan(0);
});

test('the start screen and the casusboek say quietly that something is due', async () => {
  const app = renderApp('/', answers);
  expect(await screen.findByText(/Van 2 casussen is de bewaartermijn voorbij/u)).toBeDefined();

  app.answer({
    'casus:get-notebook': { state: 'open', folder: '/map', encryption: 'off', problems: [] },
  });
  await app.user.click(screen.getByRole('link', { name: 'Casusboek' }));

  expect(
    await screen.findByRole('link', { name: 'Bewaren en vernietigen (2 aan de beurt)' }),
  ).toBeDefined();
});
