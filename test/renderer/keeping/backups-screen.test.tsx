import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { Backups, BackupSummary } from '../../../main/contract/backup.ts';
import type { Incoming, IncomingItem } from '../../../main/contract/incoming.ts';
import { makeCasus, testCasusId } from '../../helpers/make-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import type { Answers } from '../../helpers/fake-api.ts';

const wait = { timeout: 20_000 };
const backup: BackupSummary = {
  name: '2026-11-22T100000Z-abcdefghijkl',
  madeAt: '2026-11-22T10:00:00.000Z',
  reason: 'daily',
  casussen: 3,
  bytes: 84_000,
  unreadable: 0,
  lock: 'open',
  isForeign: false,
  isElsewhere: false,
};
const backups: Backups = {
  place: '',
  isReachable: true,
  unreachable: [],
  backups: [backup],
  readable: 0,
  progress: null,
  lastFailure: null,
};
const incoming: Incoming = {
  token: 'abc',
  from: 'backup',
  madeAt: backup.madeAt,
  fresh: 1,
  same: 0,
  differing: 1,
  unusable: 1,
  mendable: 0,
};
const changedAt = '2026-11-20T10:00:00.000Z';
const items: IncomingItem[] = [
  {
    casusId: testCasusId(1),
    state: 'differing',
    text: { title: 'Fiets naar school', opening: 'Een jongen van 19.', changedAt },
    mine: { title: 'Fiets naar het mbo', changedAt },
  },
  {
    casusId: testCasusId(2),
    state: 'fresh',
    text: { title: 'Duofiets', opening: '', changedAt },
    mine: null,
  },
  { casusId: testCasusId(3), state: 'damaged', text: null, mine: null },
];
const answers: Answers = {
  'casus:get-notebook': { state: 'open', folder: '/map', encryption: 'off', problems: [] },
  'backup:list': backups,
  'backup:open': incoming,
  'incoming:list': { items, total: items.length },
  'incoming:get': {
    theirs: makeCasus({ effect: 'zo was het' }),
    mine: makeCasus({ effect: 'zo is het' }),
  },
  'incoming:get-progress': null,
  'incoming:close': null,
  'incoming:apply': { added: 1, beside: 1, replaced: 0 },
};
const address = '/instellingen/reservekopieen';

test('a backup is looked through, and only what was chosen is put back', async () => {
  const { user, calls } = renderApp(address, answers);
  await user.click(
    await screen.findByRole('button', { name: /^Bekijk de reservekopie van/u }, wait),
  );
  await screen.findByRole('heading', { name: 'Terugzetten uit een reservekopie' }, wait);
  expect(
    screen.getByText(/1 casus is anders dan nu, 1 casus staat niet in je casusboek/u),
  ).toBeTruthy();

  await screen.findByText('Een jongen van 19.', undefined, wait);
  await user.click(screen.getByRole('button', { name: /^Bekijk het verschil/u }));
  const dialog = await screen.findByRole('dialog', undefined, wait);
  await within(dialog).findByText('zo was het', undefined, wait);
  await user.click(within(dialog).getByRole('button', { name: 'Sluiten' }));
  await user.selectOptions(
    screen.getByLabelText('Wat doen met ‘Fiets naar school’'),
    'Houd ze allebei',
  );
  await user.click(screen.getByRole('checkbox', { name: /^Zet terug.*Duofiets$/u }));
  expect(calls.some(({ name }) => name === 'incoming:apply')).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Zet terug' }));

  await screen.findByRole('heading', { name: 'Reservekopieën', level: 1 }, wait);
  expect(calls.find(({ name }) => name === 'incoming:apply')?.input).toEqual({
    token: 'abc',
    fresh: true,
    differing: 'keep',
    choices: [
      { casusId: testCasusId(1), choice: 'both' },
      { casusId: testCasusId(2), choice: 'keep' },
    ],
  });
  expect(calls.some(({ name }) => name === 'incoming:close')).toBe(true);
});

test('a backup with another password asks for it, and keeps asking while it is wrong', async () => {
  const { user, answer, calls } = renderApp(address, {
    ...answers,
    'backup:list': { ...backups, backups: [{ ...backup, lock: 'other-password' }] },
    'backup:open': { failure: 'wrong-secret' },
  });
  await user.click(await screen.findByRole('button', { name: /^Bekijk/u }, wait));
  const dialog = await screen.findByRole('dialog', { name: 'Met welk wachtwoord?' }, wait);
  await user.type(within(dialog).getByLabelText('Wachtwoord'), 'iets anders{Enter}');
  await within(dialog).findByText('Dit klopt niet.', undefined, wait);
  answer({ 'backup:open': incoming });
  await user.click(within(dialog).getByRole('button', { name: 'Open de reservekopie' }));

  await screen.findByRole('heading', { name: 'Terugzetten uit een reservekopie' }, wait);
  expect(calls.findLast(({ name }) => name === 'backup:open')?.input).toEqual({
    name: backup.name,
    secret: { kind: 'password', password: 'iets anders' },
  });
});

test('says what is not right with the backups', async () => {
  renderApp(address, {
    ...answers,
    'backup:list': {
      ...backups,
      place: 'H:\\kopie',
      isReachable: false,
      unreachable: ['E:\\oud'],
      readable: 2,
      lastFailure: 'disk-full',
    },
  });

  await screen.findByText('De map voor reservekopieën is nu niet te bereiken.', undefined, wait);
  expect(screen.getByText('De laatste reservekopie is niet gelukt.')).toBeTruthy();
  expect(screen.getByText('2 reservekopieën zijn nog te lezen zonder wachtwoord.')).toBeTruthy();
  expect(screen.getByText(/E:\\oud is nu niet te bereiken/u)).toBeTruthy();
});

test('another folder is chosen, and a folder that can not be used is explained', async () => {
  const { user, answer, calls } = renderApp(address, {
    ...answers,
    'backup:set-place': { failure: 'place-unusable' },
  });
  await user.type(
    await screen.findByLabelText('Map voor reservekopieën', undefined, wait),
    'H:\\kopie',
  );
  await user.click(screen.getByRole('button', { name: 'Gebruik deze map' }));
  await screen.findByText(
    'Deze map kan Maatstaf niet gebruiken voor reservekopieën.',
    undefined,
    wait,
  );
  answer({ 'backup:set-place': null, 'backup:list': { ...backups, place: 'H:\\kopie' } });
  await user.click(screen.getByRole('button', { name: 'Gebruik deze map' }));

  await screen.findByRole('button', { name: 'Terug naar de map van het casusboek' }, wait);
  expect(calls.findLast(({ name }) => name === 'backup:set-place')?.input).toEqual({
    place: 'H:\\kopie',
  });
});
