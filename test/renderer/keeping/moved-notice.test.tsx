import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { eventually } from '../../helpers/eventually.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const place = { folder: '/oud/casusboek', before: null, canBrowse: false };
const at = '2026-11-22T10:00:00.000Z';

test('a window on a folder that was left says so above every screen, and leads to the new one', async () => {
  const to = '/team/casusboek';
  const { user, calls } = renderApp('/over', {
    'place:get': { ...place, moved: { at, to } },
    'place:open': { failure: 'folder-not-there' },
  });
  await screen.findByText('Dit casusboek is verplaatst. Je werkt nu in de oude map.');
  expect(screen.getByText(/^Het is op .* verplaatst, naar \/team\/casusboek\./u)).toBeDefined();

  await user.click(screen.getByRole('button', { name: 'Open de nieuwe map' }));

  await screen.findByText(/Deze map is er niet/u);
  expect(calls.find(({ name }) => name === 'place:open')?.input).toEqual({ folder: to });
});

test('a folder of one user is not named, and whoever stays takes the word away', async () => {
  const { user, answer } = renderApp('/', {
    'place:get': { ...place, moved: { at: null, to: null } },
    'place:stay': null,
  });
  await screen.findByText(/naar een map van één gebruiker/u);
  expect(screen.queryByRole('button', { name: 'Open de nieuwe map' })).toBeNull();
  answer({ 'place:get': { ...place, moved: null } });

  await user.click(screen.getByRole('button', { name: 'Werk toch hier verder' }));

  await eventually(() => expect(screen.queryByText(/oude map/u)).toBeNull());
});
