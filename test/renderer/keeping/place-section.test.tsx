import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import type { NotebookState } from '../../../main/contract/casus.ts';
import { eventually } from '../../helpers/eventually.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import type { Answers } from '../../helpers/fake-api.ts';

const wait = { timeout: 20_000 };
const open: NotebookState = { state: 'open', folder: '/map', encryption: 'on', problems: [] };

/** The settings, with a folder typed and looked at. */
async function lookAt(answers: Answers) {
  const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined);
  reload.mockClear();
  const app = renderApp('/instellingen', { 'casus:get-notebook': open, ...answers });
  await app.user.click(await screen.findByText('Gebruik een andere map', undefined, wait));
  await app.user.type(screen.getByLabelText('Andere map voor je casusboek'), '/schijf');
  await app.user.click(screen.getByRole('button', { name: 'Bekijk deze map' }));
  return { ...app, reload };
}

test('says where the casusboek is', async () => {
  renderApp('/instellingen', {
    'place:get': { folder: '/hier/casusboek', before: null, moved: null, canBrowse: false },
  });

  expect(await screen.findByText('/hier/casusboek', undefined, wait)).toBeDefined();
});

test('shows what will happen before anything does, and then moves', async () => {
  const { calls, user, reload } = await lookAt({
    'place:look': { folder: '/schijf/casusboek', found: 'room', moved: null },
    'place:move': null,
  });
  expect(await screen.findByText('Map: /schijf/casusboek', undefined, wait)).toBeDefined();
  expect(screen.getByText(/vraagt Maatstaf om het wachtwoord/u)).toBeDefined();
  expect(calls.some(({ name }) => name === 'place:move')).toBe(false);

  await user.click(screen.getByRole('button', { name: 'Verplaats mijn casusboek' }));

  await eventually(() => expect(reload).toHaveBeenCalled());
  expect(calls.find(({ name }) => name === 'place:move')?.input).toEqual({ folder: '/schijf' });
});

test('opens a casusboek that is there', async () => {
  const { calls, user, reload } = await lookAt({
    'place:look': { folder: '/schijf', found: 'casusboek', moved: null },
    'place:open': null,
  });

  await user.click(await screen.findByRole('button', { name: 'Open dit casusboek' }, wait));

  await eventually(() => expect(reload).toHaveBeenCalled());
  expect(calls.some(({ name }) => name === 'place:open')).toBe(true);
});

test('says why a folder can not be used, and why moving failed', async () => {
  const app = await lookAt({ 'place:look': { failure: 'folder-not-writable' } });
  expect(
    await screen.findByText('In deze map mag Maatstaf niet schrijven.', undefined, wait),
  ).toBeDefined();
  app.answer({
    'place:look': { folder: '/schijf/casusboek', found: 'room', moved: null },
    'place:move': { failure: 'move-disk-full' },
  });
  await app.user.click(screen.getByRole('button', { name: 'Bekijk deze map' }));

  await app.user.click(
    await screen.findByRole('button', { name: 'Verplaats mijn casusboek' }, wait),
  );

  expect(
    await screen.findByText(
      'Op die schijf is niet genoeg ruimte voor je casusboek.',
      undefined,
      wait,
    ),
  ).toBeDefined();
  expect(app.reload).not.toHaveBeenCalled();
});

test('tells of what stayed behind, until the user says to know', async () => {
  const before = { folder: '/oud', why: 'moved' } as const;
  const app = renderApp('/instellingen', {
    'place:get': { folder: '/nieuw', before, moved: null, canBrowse: false },
    'place:forget-before': null,
  });
  await screen.findByText('Map: /oud', undefined, wait);
  app.answer({ 'place:get': { folder: '/nieuw', before: null, moved: null, canBrowse: false } });

  await app.user.click(screen.getByRole('button', { name: 'Ik weet het, toon dit niet meer' }));

  await eventually(() => expect(screen.queryByText('Map: /oud')).toBeNull());
});

test('a folder can be pointed at where the desktop has a dialog for it', async () => {
  const { user, calls } = renderApp('/instellingen', {
    'casus:get-notebook': open,
    'place:get': { folder: '/hier', before: null, moved: null, canBrowse: true },
    'place:browse': '/gekozen map',
    'place:look': { folder: '/gekozen map/casusboek', found: 'room', moved: null },
  });
  await user.click(await screen.findByText('Gebruik een andere map', undefined, wait));

  await user.click(screen.getByRole('button', { name: 'Blader…' }));

  expect(await screen.findByText('Map: /gekozen map/casusboek', undefined, wait)).toBeDefined();
  expect(calls.find(({ name }) => name === 'place:look')?.input).toEqual({
    folder: '/gekozen map',
  });
});
