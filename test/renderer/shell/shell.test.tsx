import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';

import { registerFlush } from '../../../renderer/shared/flush.ts';
import { renderApp } from '../../helpers/render-app.tsx';

test('a screen that is gone to gets the focus on its heading and names the window', async () => {
  const { user } = renderApp('/instellingen');
  const menu = screen.getByRole('navigation', { name: 'Hoofdmenu' });

  await user.click(screen.getByRole('link', { name: 'Over Maatstaf' }));

  const heading = await screen.findByRole('heading', { level: 1, name: 'Over Maatstaf' });
  expect(heading).toHaveProperty('ownerDocument.activeElement', heading);
  expect(document.title).toBe('Over Maatstaf – Maatstaf');
  expect(menu.querySelector('[aria-current="page"]')?.textContent).toBe('Over Maatstaf');
});

test('Ctrl + K opens search with the keyboard in its field', async () => {
  const { user } = renderApp('/instellingen');
  await screen.findByRole('heading', { level: 1, name: 'Instellingen' });

  await user.keyboard('{Control>}k{/Control}');

  const field = await screen.findByRole('textbox', { name: 'Waar gaat het om?' });
  expect(document.activeElement).toBe(field);
});

test('goes back and forward with the buttons', async () => {
  const { user } = renderApp('/instellingen');
  await user.click(screen.getByRole('link', { name: 'Over Maatstaf' }));
  await screen.findByRole('heading', { level: 1, name: 'Over Maatstaf' });

  await user.click(screen.getByRole('button', { name: 'Terug' }));
  await screen.findByRole('heading', { level: 1, name: 'Instellingen' });

  await user.click(screen.getByRole('button', { name: 'Vooruit' }));
  await screen.findByRole('heading', { level: 1, name: 'Over Maatstaf' });
});

test('follows the menu of the desktop', async () => {
  const { emit } = renderApp('/');
  await screen.findByRole('heading', { level: 1, name: 'Zoeken' });

  emit({ name: 'menu', command: 'library' });

  await screen.findByRole('heading', { level: 1, name: 'Bibliotheek' });
});

test('saves what is open before the window goes', async () => {
  const steps: string[] = [];
  const { emit, calls } = renderApp('/over');
  const stop = registerFlush(() => {
    steps.push(calls.some((call) => call.name === 'app:ready-to-close') ? 'too late' : 'saved');
    return Promise.resolve();
  });

  emit({ name: 'close-requested' });

  await waitFor(() => {
    expect(calls.map((call) => call.name)).toContain('app:ready-to-close');
  });
  expect(steps).toEqual(['saved']);
  stop();
});

test('asks the user when not everything can be saved', async () => {
  const { emit, calls, user } = renderApp('/over');
  const stop = registerFlush(() => Promise.reject(new Error('disk full')));

  emit({ name: 'close-requested' });

  const stay = await screen.findByRole('button', { name: 'Terug naar mijn tekst' });
  expect(calls.map((call) => call.name)).not.toContain('app:ready-to-close');
  await user.click(stay);
  expect(screen.queryByRole('button', { name: 'Terug naar mijn tekst' })).toBeNull();
  stop();
});

test('an address without a screen says so and shows the way', async () => {
  renderApp('/bestaat-niet');

  await screen.findByRole('heading', { level: 1, name: 'Niet gevonden' });
});
