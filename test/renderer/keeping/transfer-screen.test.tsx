import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { Incoming } from '../../../main/contract/incoming.ts';
import type { Answers } from '../../helpers/fake-api.ts';
import { makeCasus, testCasusId } from '../../helpers/make-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const wait = { timeout: 20_000 };
const incoming: Incoming = {
  token: 'abc',
  from: 'file',
  madeAt: '2026-11-22T10:00:00.000Z',
  fresh: 2,
  same: 0,
  differing: 0,
  unusable: 0,
  mendable: 0,
};
const stored = makeCasus({
  id: testCasusId(1),
  situation: 'Femke belt met 06-12345678.',
  klad: 'Moeder heet Anneke.',
  identifying: ['Femke'],
});
const answers: Answers = {
  'casus:get': stored,
  'casus:get-notebook': { state: 'open', folder: '/map', encryption: 'off', problems: [] },
  'transfer:export': { saved: true, place: '/weg/casus.maatstaf', casussen: 1, unreadable: 0 },
  'transfer:open-file': { state: 'open', incoming },
  'transfer:unlock-file': incoming,
  'incoming:list': { items: [], total: 0 },
  'incoming:get-progress': null,
  'incoming:close': null,
  'incoming:apply': { added: 2, beside: 0, replaced: 0 },
};
const address = '/instellingen/overzetten';

test('one casus is exported with a password that was typed twice', async () => {
  const { user, calls } = renderApp(`${address}?casus=${testCasusId(1)}`, answers);
  const password = await screen.findByLabelText('Nieuw wachtwoord', undefined, wait);
  await user.type(password, 'paard batterij nietje');
  await user.click(screen.getByRole('button', { name: 'Exporteer…' }));
  await screen.findByText('De twee wachtwoorden zijn niet gelijk.', undefined, wait);
  await user.type(screen.getByLabelText('Nog een keer hetzelfde'), 'paard batterij nietje');
  await user.click(screen.getByRole('button', { name: 'Exporteer…' }));
  const asked = within(await screen.findByRole('dialog', {}, wait));
  expect(calls.some(({ name }) => name === 'transfer:export')).toBe(false);
  await user.click(asked.getByRole('button', { name: 'Exporteer…' }));

  await screen.findByText('Opgeslagen als /weg/casus.maatstaf', undefined, wait);
  expect(screen.getByText(/Lees zelf na wat erin staat/u)).toBeDefined();
  const situation = '[naam 1] belt met [telefoonnummer 1].';
  expect(calls.filter(({ name }) => name === 'transfer:export')).toEqual([
    {
      name: 'transfer:export',
      input: {
        casus: { ...stored, situation, klad: '', identifying: [] },
        password: 'paard batterij nietje',
      },
    },
  ]);
});

test('without a password nothing leaves before the warning was answered', async () => {
  const { user, calls } = renderApp(address, answers);
  await user.click(await screen.findByRole('radio', { name: 'Zonder wachtwoord' }, wait));
  await user.click(screen.getByRole('button', { name: 'Exporteer…' }));
  expect(calls.some(({ name }) => name === 'transfer:export')).toBe(false);
  await user.click(screen.getByLabelText('Ik wil het bestand toch zonder wachtwoord'));
  await user.click(screen.getByRole('button', { name: 'Exporteer…' }));

  await screen.findByText(/^Opgeslagen als/u, undefined, wait);
  expect(calls.find(({ name }) => name === 'transfer:export')?.input).toEqual({
    casus: null,
    password: null,
  });
});

test('a file is looked through before it is imported', async () => {
  const { user, calls } = renderApp(address, answers);
  await user.click(await screen.findByRole('button', { name: 'Kies een bestand…' }, wait));
  await screen.findByRole('heading', { name: 'Casussen importeren' }, wait);
  expect(screen.getByText(/2 casussen staan niet in je casusboek/u)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Importeer' }));

  await screen.findByRole('heading', { name: 'Exporteren en importeren', level: 1 }, wait);
  expect(calls.find(({ name }) => name === 'incoming:apply')?.input).toEqual({
    token: 'abc',
    fresh: true,
    differing: 'keep',
    choices: [],
  });
});

test('a protected file asks for its own password', async () => {
  const { user, answer } = renderApp(address, {
    ...answers,
    'transfer:open-file': { state: 'password-needed' },
    'transfer:unlock-file': { failure: 'wrong-secret' },
  });
  await user.click(await screen.findByRole('button', { name: 'Kies een bestand…' }, wait));
  const dialog = await screen.findByRole('dialog', undefined, wait);
  await user.type(within(dialog).getByLabelText('Wachtwoord van het bestand'), 'fout{Enter}');
  await within(dialog).findByText('Dit klopt niet.', undefined, wait);
  answer({ 'transfer:unlock-file': incoming });
  await user.click(within(dialog).getByRole('button', { name: 'Open het bestand' }));

  await screen.findByRole('heading', { name: 'Casussen importeren' }, wait);
});

test.each([
  ['no-bundle', 'Dit bestand is niet door Maatstaf gemaakt.'],
  ['bundle-damaged', 'Dit bestand is beschadigd.'],
  ['bundle-newer', 'Dit bestand is gemaakt met een nieuwere versie van Maatstaf.'],
] as const)('a file that is refused (%s) is explained', async (failure, text) => {
  const { user } = renderApp(address, { ...answers, 'transfer:open-file': { failure } });
  await user.click(await screen.findByRole('button', { name: 'Kies een bestand…' }, wait));

  await screen.findByText(text, undefined, wait);
});
