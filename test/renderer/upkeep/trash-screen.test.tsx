import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { summarizeCasus } from '../../../main/domain/casus/casus.ts';
import { makeCasus } from '../../helpers/make-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const casus = summarizeCasus(makeCasus({ title: 'Duofiets' }));
const trash = {
  casussen: [{ casus, deletedAt: '2026-11-20T09:00:00.000Z', daysLeft: 1 }],
  total: 1,
};
const empty = { casussen: [], total: 0 };

test('an empty trash says so', async () => {
  renderApp('/casusboek/prullenbak', { 'trash:list': empty });

  expect(await screen.findByText('De prullenbak is leeg.')).toBeDefined();
});

test('a deleted casus says how long it stays, and comes back with one click', async () => {
  const app = renderApp('/casusboek/prullenbak', { 'trash:list': trash, 'trash:put-back': null });
  expect(await screen.findByRole('heading', { name: 'Duofiets' })).toBeDefined();
  expect(screen.getByText(/nog 1 dag$/u)).toBeDefined();

  app.answer({ 'trash:list': empty });
  await app.user.click(screen.getByRole('button', { name: 'Zet terug' }));

  expect(await screen.findByText('De prullenbak is leeg.')).toBeDefined();
  expect(app.calls).toContainEqual({ name: 'trash:put-back', input: { id: casus.id } });
});

test('destroying from the trash asks for a reason and a tick first', async () => {
  const app = renderApp('/casusboek/prullenbak', {
    'trash:list': trash,
    'casus:destroy': { unreached: [] },
  });
  await app.user.click(await screen.findByRole('button', { name: 'Vernietig nu…' }));
  const destroy = screen.getByRole('button', { name: 'Vernietig voorgoed' });

  await app.user.click(destroy);
  expect(app.calls.some(({ name }) => name === 'casus:destroy')).toBe(false);
  expect(screen.getByRole('alert').textContent).toContain('een reden en zet het vinkje');

  await app.user.click(screen.getByRole('radio', { name: 'De inwoner heeft erom gevraagd' }));
  await app.user.click(screen.getByRole('checkbox'));
  app.answer({ 'trash:list': empty });
  await app.user.click(destroy);

  expect(await screen.findByText('De prullenbak is leeg.')).toBeDefined();
  expect(app.calls).toContainEqual({
    name: 'casus:destroy',
    input: { id: casus.id, why: 'request' },
  });
});

test('backups that could not be reached are named, with what happens next', async () => {
  const app = renderApp('/casusboek/prullenbak', {
    'trash:list': trash,
    'casus:destroy': { unreached: ['/media/stick'] },
  });
  await app.user.click(await screen.findByRole('button', { name: 'Vernietig nu…' }));
  await app.user.click(screen.getByRole('radio', { name: 'De casus is niet meer nodig' }));
  await app.user.click(screen.getByRole('checkbox'));
  await app.user.click(screen.getByRole('button', { name: 'Vernietig voorgoed' }));

  expect(await screen.findByText('/media/stick')).toBeDefined();
});
