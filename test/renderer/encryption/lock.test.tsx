import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

import type { NotebookState } from '../../../main/contract/casus.ts';
import type { EncryptionState } from '../../../main/contract/encryption.ts';
import { makeCasus } from '../../helpers/make-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const notebook = {
  state: 'open',
  folder: '/map',
  encryption: 'on',
  problems: [],
} as const satisfies NotebookState;
const encryption: EncryptionState = {
  state: 'on',
  ways: ['password', 'recovery'],
  hasKeychain: false,
  noticesSystemLock: true,
  progress: null,
};
const locked = {
  'casus:get-notebook': { state: 'locked', folder: '/map' },
  'casus:list': { failure: 'locked' },
  'encryption:get': { ...encryption, state: 'locked' },
} as const;
const casus = makeCasus();
const opened = {
  'casus:get-notebook': notebook,
  'casus:get': casus,
  'encryption:get': encryption,
  'encryption:lock': null,
} as const;

function watchReload() {
  return vi.spyOn(window.location, 'reload').mockImplementation(() => undefined);
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a locked casusboek asks for the password and then goes on where the user was', async () => {
  const { user, answer, calls } = renderApp('/casusboek', locked);
  await user.type(await screen.findByLabelText('Wachtwoord'), 'paard batterij nietje');
  answer({ ...opened, 'encryption:unlock': null, 'casus:list': { casussen: [], total: 0 } });
  await user.keyboard('{Enter}');

  expect(await screen.findByRole('heading', { level: 1, name: 'Casusboek' })).toBeDefined();
  expect(calls).toContainEqual({
    name: 'encryption:unlock',
    input: { kind: 'password', password: 'paard batterij nietje' },
  });
});

test('a wrong password is told as only that', async () => {
  const { user } = renderApp('/', { ...locked, 'encryption:unlock': { failure: 'wrong-secret' } });
  await user.type(await screen.findByLabelText('Wachtwoord'), 'geraden{Enter}');

  expect((await screen.findByRole('alert')).textContent).toContain('Dit klopt niet.');
});

test('who forgot the password uses the recovery code', async () => {
  const { user, calls } = renderApp('/', { ...locked, 'encryption:unlock': null });
  await user.click(await screen.findByRole('button', { name: 'Wachtwoord vergeten?' }));
  await user.type(screen.getByLabelText('Herstelcode'), 'ABCD-EFGH{Enter}');

  await waitFor(() => {
    expect(calls).toContainEqual({
      name: 'encryption:unlock',
      input: { kind: 'recovery', code: 'ABCD-EFGH' },
    });
  });
});

test('the library can be read while the casusboek is locked', async () => {
  renderApp('/bibliotheek', locked);

  expect(await screen.findByRole('heading', { level: 1, name: 'Bibliotheek' })).toBeDefined();
  expect(screen.queryByLabelText('Wachtwoord')).toBeNull();
});

test('when the computer is locked, what was typed is saved first and the window loads anew', async () => {
  const reload = watchReload();
  const { user, emit, calls } = renderApp(`/casusboek/${casus.id}`, {
    ...opened,
    'casus:save': { changedAt: '2026-11-02T10:00:00.000Z' },
  });
  await user.type(await screen.findByLabelText('Wat is er aan de hand?'), ' Nog iets.');
  emit({ name: 'system-locked' });

  await waitFor(() => expect(reload).toHaveBeenCalled());
  const names = calls.map(({ name }) => name);
  expect(names.indexOf('casus:save')).toBeGreaterThan(0);
  expect(names.lastIndexOf('encryption:lock')).toBeGreaterThan(names.lastIndexOf('casus:save'));
});

test('a text that can not be saved keeps the casusboek open, and says so', async () => {
  const reload = watchReload();
  const { user, emit, calls } = renderApp(`/casusboek/${casus.id}`, {
    ...opened,
    'casus:save': { failure: 'disk-full' },
  });
  await user.type(await screen.findByLabelText('Wat is er aan de hand?'), ' Nog iets.');
  emit({ name: 'system-locked' });

  const dialog = await screen.findByRole('dialog', { name: 'Nog niet op slot' });
  expect(within(dialog).getByText('De schijf is vol.')).toBeDefined();
  expect(reload).not.toHaveBeenCalled();
  expect(calls.map(({ name }) => name)).not.toContain('encryption:lock');
});

test.each([
  { minutes: 9, touched: false, locks: false },
  { minutes: 11, touched: false, locks: true },
  { minutes: 11, touched: true, locks: false },
])('after $minutes minutes, touched: $touched, it locks: $locks', async (look) => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const reload = watchReload();
  renderApp('/over', opened);
  await vi.advanceTimersByTimeAsync(1_000);
  await vi.advanceTimersByTimeAsync((look.minutes / 2) * 60_000);
  if (look.touched) fireEvent.keyDown(window, { key: 'a' });
  await vi.advanceTimersByTimeAsync((look.minutes / 2) * 60_000);

  expect(reload).toHaveBeenCalledTimes(look.locks ? 1 : 0);
});

test('a casusboek without a password does not lock itself', async () => {
  const reload = watchReload();
  const { emit } = renderApp('/over', {
    'casus:get-notebook': { ...notebook, encryption: 'off' },
  });
  await screen.findByRole('heading', { level: 1 });
  emit({ name: 'system-locked' });

  expect(reload).not.toHaveBeenCalled();
});

test('setting a password refuses a short one, and shows the recovery code until it is kept', async () => {
  const { user, answer, calls } = renderApp('/instellingen', {
    'casus:get-notebook': { ...notebook, encryption: 'off' },
    'encryption:get': { ...encryption, state: 'off', ways: [] },
    'encryption:turn-on': { recoveryCode: 'ABCD-EFGH-JKMN' },
  });
  const [first, second] = [
    await screen.findByLabelText('Nieuw wachtwoord'),
    screen.getByLabelText('Nog een keer hetzelfde'),
  ];
  await user.type(first, 'kort{Enter}');
  expect(screen.getByText(/Je wachtwoord is te kort/u)).toBeDefined();
  await user.type(first, ' maar nu langer');
  await user.type(second, 'kort maar nu langer');
  answer({ 'encryption:get': encryption });
  await user.click(screen.getByRole('button', { name: 'Zet het wachtwoord erop' }));

  expect(await screen.findByText('ABCD-EFGH-JKMN')).toBeDefined();
  expect(calls.filter(({ name }) => name === 'encryption:turn-on')).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Klaar' }));
  expect(screen.getByText('ABCD-EFGH-JKMN')).toBeDefined();
  await user.click(screen.getByLabelText('Ik heb de herstelcode bewaard'));
  await user.click(screen.getByRole('button', { name: 'Klaar' }));
  expect(screen.queryByText('ABCD-EFGH-JKMN')).toBeNull();
  expect(await screen.findByRole('button', { name: 'Doe nu op slot' })).toBeDefined();
});

test('another password asks for the one there is', async () => {
  const { user, calls } = renderApp('/instellingen', {
    ...opened,
    'encryption:change-password': null,
  });
  await user.click(await screen.findByRole('button', { name: 'Ander wachtwoord…' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Ander wachtwoord' }));
  await user.type(dialog.getByLabelText('Wachtwoord'), 'paard batterij');
  await user.type(dialog.getByLabelText('Nieuw wachtwoord'), 'iets anders, langer');
  await user.type(dialog.getByLabelText('Nog een keer hetzelfde'), 'iets anders, langer{Enter}');

  await waitFor(() => {
    expect(calls).toContainEqual({
      name: 'encryption:change-password',
      input: {
        secret: { kind: 'password', password: 'paard batterij' },
        password: 'iets anders, langer',
      },
    });
  });
});
