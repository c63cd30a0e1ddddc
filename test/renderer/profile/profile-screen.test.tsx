import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { emptyProfile, type LocalProfile } from '../../../main/domain/profile/local-profile.ts';
import { makeCasus } from '../../helpers/make-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const empty = emptyProfile('2026-11-22T10:00:00.000Z');
const saves = {
  'profile:save': (profile: LocalProfile) => ({
    ...profile,
    changedAt: '2026-11-22T11:00:00.000Z',
  }),
};

test('a hardheidsclausule is written down, changed and taken away', async () => {
  const app = renderApp('/instellingen/eigen-regels', { 'profile:get': empty, ...saves });
  await app.user.click(await screen.findByRole('button', { name: 'Voeg een regel toe' }));
  await app.user.click(screen.getByRole('button', { name: 'Bewaar de regel' }));
  expect(screen.getByText('Vul in hoe de regel heet.')).toBeDefined();

  await app.user.type(screen.getByLabelText(/^Naam van de verordening/u), 'Verordening Wmo');
  await app.user.type(screen.getByLabelText('Artikel'), '24');
  await app.user.type(screen.getByLabelText('Wat er staat'), 'Afwijken kan.');
  await app.user.click(screen.getByRole('button', { name: 'Bewaar de regel' }));

  const group = await screen.findByRole('region', { name: 'Hardheidsclausules' });
  expect(
    within(group).getByText('Verordening Wmo, artikel 24', { selector: 'strong' }),
  ).toBeDefined();
  expect(app.calls.at(-1)?.input).toMatchObject({
    rules: [{ kind: 'hardheidsclausule', artikel: '24', text: 'Afwijken kan.', weight: null }],
  });

  await app.user.click(within(group).getByRole('button', { name: /^Wijzig/u }));
  await app.user.type(screen.getByLabelText('Artikel'), ' lid 2');
  await app.user.click(screen.getByRole('button', { name: 'Bewaar de regel' }));
  await screen.findByText('Verordening Wmo, artikel 24 lid 2', { selector: 'strong' });

  await app.user.click(screen.getByRole('button', { name: /^Haal weg/u }));
  expect(await screen.findByText('Er staan nog geen eigen regels in.')).toBeDefined();
});

test('a kernwaarde has a weight instead of an article', async () => {
  const app = renderApp('/instellingen/eigen-regels', { 'profile:get': empty, ...saves });
  await app.user.click(await screen.findByRole('button', { name: 'Voeg een regel toe' }));
  await app.user.selectOptions(screen.getByLabelText('Soort'), 'kernwaarde');
  expect(screen.queryByLabelText('Artikel')).toBeNull();

  await app.user.type(screen.getByLabelText('Kernwaarde'), 'Meedoen');
  await app.user.click(screen.getByRole('radio', { name: 'Telt het zwaarst' }));
  await app.user.click(screen.getByRole('button', { name: 'Bewaar de regel' }));

  expect(await screen.findByText('telt het zwaarst')).toBeDefined();
});

test('what could not be saved stays in the form and says why', async () => {
  const app = renderApp('/instellingen/eigen-regels', {
    'profile:get': empty,
    'profile:save': { failure: 'disk-full' },
  });
  await app.user.click(await screen.findByRole('button', { name: 'Voeg een regel toe' }));
  await app.user.type(screen.getByLabelText(/^Naam van de verordening/u), 'Verordening Wmo');
  await app.user.click(screen.getByRole('button', { name: 'Bewaar de regel' }));

  expect(await screen.findByText('De schijf is vol.')).toBeDefined();
  expect(screen.getByDisplayValue('Verordening Wmo')).toBeDefined();
});

test('whom to go to stands with the casus that is stuck, on the next rung', async () => {
  const casus = makeCasus();
  const contact = { id: 'c', role: 'Casusoverleg Wmo', reach: 'dinsdag 9 uur' };
  renderApp(`/casusboek/${casus.id}/evaluatie`, {
    'casus:get': casus,
    'profile:get': { ...empty, contacts: [{ ...contact, level: 'collega' }] },
  });

  expect(await screen.findByText('Casusoverleg Wmo – dinsdag 9 uur')).toBeDefined();
});
