import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { NotebookState } from '../../../main/contract/casus.ts';
import { casusIdSchema, emptyCasus, summarizeCasus } from '../../../main/domain/casus/casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { smallFactoren } from '../../helpers/small-factoren.ts';

const open = {
  state: 'open',
  folder: '/map',
  encryption: 'off',
  problems: [],
} as const satisfies NotebookState;
const casus = {
  ...emptyCasus(casusIdSchema.parse('01'.padEnd(26, '0')), '2026-11-22T10:00:00.000Z'),
  title: 'Fiets naar school',
  situation: 'Een studente kan niet meer fietsen.',
};
const other = {
  ...emptyCasus(casusIdSchema.parse('02'.padEnd(26, '0')), '2026-11-21T10:00:00.000Z'),
  title: 'Traplift',
};
const list = { casussen: [casus, other].map(summarizeCasus), total: 2 };

test('an empty casusboek says what to do', async () => {
  renderApp('/casusboek', { 'casus:get-notebook': open });

  expect(await screen.findByText('Je hebt nog geen eigen casussen.')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Nieuwe casus' })).toBeDefined();
});

test('a new casus opens once it is on disk', async () => {
  const { user } = renderApp('/casusboek', {
    'casus:get-notebook': open,
    'casus:create': other,
    'casus:get': other,
    'library:get-factoren': smallFactoren,
  });

  await user.click(await screen.findByRole('button', { name: 'Nieuwe casus' }));

  expect(await screen.findByLabelText('Wat is er aan de hand?')).toBeDefined();
  expect(window.location.pathname).toBe(`/casusboek/${other.id}`);
});

test('a casus without a title has one name, in the list and where it is written', async () => {
  const untitled = { ...other, title: ' ' };
  const { user } = renderApp('/casusboek', {
    'casus:get-notebook': open,
    'casus:list': { casussen: [summarizeCasus(untitled)], total: 1 },
    'casus:get': untitled,
  });

  await user.click(await screen.findByRole('link', { name: 'Casus zonder titel' }));

  await screen.findByLabelText('Wat is er aan de hand?');
  const headings = screen.getAllByRole('heading', { level: 1 });
  expect(new Set(headings.map(({ textContent }) => textContent))).toEqual(
    new Set(['Casus zonder titel']),
  );
});

test('a casus that can not be made says why, and nothing else changes', async () => {
  const { user } = renderApp('/casusboek', {
    'casus:get-notebook': open,
    'casus:create': { failure: 'disk-full' },
  });

  await user.click(await screen.findByRole('button', { name: 'Nieuwe casus' }));

  expect((await screen.findByRole('alert')).textContent).toMatch(/schijf/iu);
  expect(window.location.pathname).toBe('/casusboek');
});

test('words narrow the list, and one click shows all again', async () => {
  const { user } = renderApp('/casusboek', { 'casus:get-notebook': open, 'casus:list': list });
  await screen.findByRole('link', { name: 'Traplift' });

  await user.type(screen.getByLabelText('Zoek op titel of eerste woorden'), 'studente');
  expect(screen.queryByRole('link', { name: 'Traplift' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Fiets naar school' })).toBeDefined();
  await user.type(screen.getByLabelText('Zoek op titel of eerste woorden'), ' xyz');
  await user.click(screen.getByRole('button', { name: 'Toon alle casussen' }));

  expect(screen.getByRole('link', { name: 'Traplift' })).toBeDefined();
});

test('a closed casusboek names its folder and opens again when it can', async () => {
  const { user, answer } = renderApp('/casusboek', {
    'casus:get-notebook': { state: 'closed', folder: '/weg', why: 'folder-missing' },
  });
  expect((await screen.findByRole('alert')).textContent).toContain('/weg');

  answer({ 'casus:reopen-notebook': open, 'casus:get-notebook': open });
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));

  expect(await screen.findByText('Je hebt nog geen eigen casussen.')).toBeDefined();
});

test('files that were not in order are named, with what is safe', async () => {
  const problem = { kind: 'restored', casusId: casus.id, file: `${casus.id}.000003.json` } as const;
  renderApp('/casusboek', {
    'casus:get-notebook': { ...open, problems: [problem] },
    'casus:list': list,
  });

  const message = await screen.findByText('Eén bestand van je casusboek was niet in orde.');
  await waitFor(() => expect(screen.getByText(/000003/u)).toBeDefined());
  expect(message.closest('[role="status"]')?.textContent).toContain('niets weggegooid');
});

test('where the folder is gone an empty casusboek is only begun after asking', async () => {
  const app = renderApp('/casusboek', {
    'casus:get-notebook': { state: 'closed', folder: '/weg', why: 'folder-missing' },
    'casus:start-afresh': open,
  });

  await app.user.click(
    await screen.findByRole('button', { name: 'Begin met een leeg casusboek…' }),
  );
  expect(screen.getByText(/Je oude casussen komen daarmee niet terug/u)).toBeDefined();
  expect(app.calls.some(({ name }) => name === 'casus:start-afresh')).toBe(false);
  app.answer({ 'casus:get-notebook': open });
  await app.user.click(screen.getByRole('button', { name: 'Begin leeg' }));

  expect(await screen.findByText('Je hebt nog geen eigen casussen.')).toBeDefined();
});

test('a casusboek that is closed for another reason offers no empty one', async () => {
  renderApp('/casusboek', {
    'casus:get-notebook': { state: 'closed', folder: '/map', why: 'no-access' },
  });

  expect(await screen.findByRole('button', { name: 'Probeer opnieuw' })).toBeDefined();
  expect(screen.queryByRole('button', { name: /leeg casusboek/u })).toBeNull();
});

test('the list is narrowed by stand, and says when to look back', async () => {
  const decided = {
    ...other,
    status: 'besloten' as const,
    evaluation: { ...other.evaluation, plannedOn: '2027-02-01' },
  };
  const { user } = renderApp('/casusboek', {
    'casus:get-notebook': open,
    'casus:list': { casussen: [casus, decided].map(summarizeCasus), total: 2 },
  });
  await user.selectOptions(await screen.findByLabelText('Stand'), 'besloten');

  expect(screen.queryByRole('link', { name: 'Fiets naar school' })).toBeNull();
  expect(screen.getByText(/terugkijken op 1 februari 2027$/u)).toBeDefined();
  expect(screen.getByText('1 van 2 casussen')).toBeDefined();

  await user.selectOptions(screen.getByLabelText('Stand'), 'afgesloten');
  await user.click(screen.getByRole('button', { name: 'Toon alle casussen' }));
  expect(screen.getByRole('link', { name: 'Fiets naar school' })).toBeDefined();
});
