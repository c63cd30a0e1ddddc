import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '../../helpers/render-app.tsx';

test('a choice holds at once and is saved', async () => {
  const { user, calls } = renderApp('/instellingen');

  await user.click(await screen.findByRole('radio', { name: 'Donker' }));
  await user.click(screen.getByRole('radio', { name: '150%' }));

  await waitFor(() => {
    expect(document.documentElement.dataset).toMatchObject({ theme: 'donker', textSize: '150' });
  });
  expect(calls).toContainEqual({
    name: 'settings:save',
    input: {
      theme: 'donker',
      textSize: 150,
      welcomed: true,
      lockAfter: 10,
      keepMonths: 24,
      initials: '',
    },
  });
});

test('goes back to what was when it can not be saved', async () => {
  const { user } = renderApp('/instellingen', { 'settings:save': { failure: 'not-written' } });

  await user.click(await screen.findByRole('radio', { name: 'Donker' }));

  await screen.findByText('Het opslaan is niet gelukt.');
  expect(screen.getByRole('radio', { name: 'Zoals de computer' })).toHaveProperty('checked', true);
});
