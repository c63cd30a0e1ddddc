import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { eventually } from '../../helpers/eventually.ts';
import { makeCasus } from '../../helpers/make-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const stored = makeCasus();
const open = (step: string) =>
  renderApp(`/casusboek/${stored.id}/${step}`, {
    'casus:get': stored,
    'casus:save': { changedAt: '2026-11-22T11:00:00.000Z' },
  });
const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

test('Ctrl with Page Down and Page Up goes from step to step, with the keyboard in that step', async () => {
  const app = open('situatie');
  await app.user.click(await screen.findByLabelText('Wat is er aan de hand?'));

  await app.user.keyboard('{Control>}{PageDown}{/Control}');
  await eventually(() => expect(focused()).toBe('1 Effect'));
  await app.user.tab();
  expect(document.activeElement?.closest('[aria-label="1 Effect"]')).not.toBeNull();

  await app.user.keyboard('{Control>}{PageUp}{/Control}');
  await eventually(() => expect(focused()).toBe('Situatie'));
  await app.user.keyboard('{Control>}{PageUp}{/Control}');
  expect(focused()).toBe('Situatie');
});

test('F6 goes from writing to precedents, to the menu, the steps and round again', async () => {
  const app = open('effect');
  await app.user.click(await screen.findByLabelText('Gewenst effect'));

  await app.user.keyboard('{F6}');
  expect(focused()).toBe('Precedenten');
  await app.user.keyboard('{F6}');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Casusboek' }));
  await app.user.keyboard('{F6}');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: '1 Effect' }));
  await app.user.keyboard('{F6}');
  expect(focused()).toBe('1 Effect');
  await app.user.keyboard('{Shift>}{F6}{/Shift}');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: '1 Effect' }));
});
