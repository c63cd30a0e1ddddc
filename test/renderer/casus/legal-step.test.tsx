import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { makeCasus } from '../../helpers/make-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const stored = makeCasus({ wetten: ['wmo-2015'] });
const answers = {
  'casus:get': stored,
  'casus:save': { changedAt: '2026-11-22T11:00:00.000Z' },
};
const address = `/casusboek/${stored.id}/juridische-toets`;

test('a decision that rests on a way out with an unmet condition stays open', async () => {
  const app = renderApp(address, answers);
  await app.user.selectOptions(await screen.findByLabelText('Uitweg toevoegen'), 'evenredigheid');
  await app.user.click(screen.getByRole('button', { name: 'Voeg toe' }));
  const uitweg = screen.getByRole('group', { name: 'Evenredigheid' });
  const asked = within(uitweg).getByRole('group', { name: /geschikt voor het doel/u });
  await app.user.click(within(asked).getByRole('radio', { name: 'Nee' }));
  expect(screen.queryByText(/^Het besluit rust op een uitweg waarvan/u)).toBeNull();

  await app.user.click(within(uitweg).getByRole('checkbox', { name: /^Het besluit rust/u }));

  expect(screen.getByText(/^Het besluit rust op een uitweg waarvan/u)).toBeDefined();
});

test('Wmo brings the five steps of research along', async () => {
  const app = renderApp(address, answers);
  await app.user.click(await screen.findByText(/0 van 5 stappen gezet/u));

  await app.user.click(screen.getByRole('checkbox', { name: 'Stap gezet: 1. De hulpvraag' }));

  expect(screen.getByText(/1 van 5 stappen gezet/u)).toBeDefined();
});

test('a ruling needs a real ECLI, and stands there once', async () => {
  const app = renderApp(address, answers);
  const field = await screen.findByLabelText('Nummer van de uitspraak (ECLI)');
  await app.user.type(field, 'ECLI:NL:BESTAAT:1{Enter}');
  expect(screen.getByText(/^Zo ziet een ECLI eruit/u)).toBeDefined();

  await app.user.clear(field);
  await app.user.type(field, 'ecli:nl:crvb:2024:1362{Enter}');
  await app.user.type(field, 'ECLI:NL:CRVB:2024:1362{Enter}');

  expect(screen.getAllByRole('group', { name: 'ECLI:NL:CRVB:2024:1362' })).toHaveLength(1);
  expect(screen.getByText('Deze uitspraak staat er al.')).toBeDefined();
});
