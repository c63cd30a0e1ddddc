import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '../../helpers/render-app.tsx';

const active = () => document.activeElement;

test('F6 goes from the menu to the screen and round again, and where it lands is seen', async () => {
  const { user } = renderApp('/instellingen');
  const heading = await screen.findByRole('heading', { level: 1, name: 'Instellingen' });
  const entry = screen.getByRole('link', { name: 'Instellingen' });

  await user.keyboard('{F6}');
  expect(active()).toBe(entry);
  await user.keyboard('{F6}');
  expect(active()).toBe(heading);
  expect(heading.dataset['reached']).toBe('');
  await user.keyboard('{F6}');
  expect(active()).toBe(entry);
  expect(heading.dataset['reached']).toBeUndefined();
  await user.keyboard('{Shift>}{F6}{/Shift}');
  expect(active()).toBe(heading);
});

test('F6 takes the keyboard to the search field, not past it', async () => {
  const { user } = renderApp('/');
  const field = await screen.findByRole('textbox', { name: 'Waar gaat het om?' });

  await user.keyboard('{F6}');
  expect(active()).toBe(screen.getByRole('link', { name: 'Zoeken' }));
  await user.keyboard('{F6}');
  expect(active()).toBe(field);
});

test('where the menu shows no current screen, F6 still goes to it', async () => {
  const { user } = renderApp('/bestaat-niet');
  await screen.findByRole('heading', { level: 1 });

  await user.keyboard('{F6}');
  expect(active()?.closest('header')?.querySelector('nav')).toBeTruthy();
});
