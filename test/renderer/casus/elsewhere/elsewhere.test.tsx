import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { summarizeCasus, type Casus } from '../../../../main/domain/casus/casus.ts';
import type { Answers, FakeApi } from '../../../helpers/fake-api.ts';
import { eventually } from '../../../helpers/eventually.ts';
import { makeCasus, testCasusId } from '../../../helpers/make-casus.ts';
import { renderApp } from '../../../helpers/render-app.tsx';

const wait = { timeout: 20_000 };
const stored = makeCasus({ title: 'Fiets', effect: 'zelf naar school' });
const later = '2026-11-22T12:00:00.000Z';
const theirs = { ...stored, effect: 'van een ander', changedAt: later };
const address = `/casusboek/${stored.id}/effect`;
const answers: Answers = {
  'casus:get-notebook': { state: 'open', folder: '/map', encryption: 'off', problems: [] },
  'casus:get': stored,
  'casus:save': { changedAt: '2026-11-22T13:00:00.000Z' },
};
const jo = { user: 'Jo', computer: 'PC-114', isSameCasus: true, since: later };

const savedBy = (app: FakeApi) =>
  app.calls.flatMap(({ name, input }) =>
    name === 'casus:save' ? [(input as { casus: Casus }).casus] : [],
  );

test('says that somebody else has the casus open, and offers to read only', async () => {
  const { user } = renderApp(address, {
    ...answers,
    'presence:sign': { others: [jo], newest: stored.changedAt, isGone: false },
  });
  await screen.findByText('Deze casus is ook open bij Jo op PC-114.', undefined, wait);
  await user.click(screen.getByRole('button', { name: 'Alleen lezen' }));

  await screen.findByText('Je leest deze casus alleen.', undefined, wait);
  expect(screen.queryByRole('textbox', { name: 'Gewenst effect' })).toBeNull();
  expect(screen.getByRole('heading', { name: 'Gewenst effect' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Toch schrijven' }));
  expect(screen.getByLabelText('Gewenst effect')).toHaveProperty('value', 'zelf naar school');
});

test('somebody who has another casus open is not mentioned', async () => {
  const { calls } = renderApp(address, {
    ...answers,
    'presence:sign': {
      others: [{ ...jo, isSameCasus: false }],
      newest: stored.changedAt,
      isGone: false,
    },
  });
  await screen.findByLabelText('Gewenst effect', undefined, wait);
  await eventually(() => expect(calls.some(({ name }) => name === 'presence:sign')).toBe(true));

  expect(screen.queryByText(/ook open/u)).toBeNull();
});

test('a casus that was changed elsewhere says so, and loads the newest when asked', async () => {
  const { user, answer } = renderApp(address, {
    ...answers,
    'presence:sign': { others: [], newest: later, isGone: false },
  });
  await screen.findByText('Deze casus is ergens anders gewijzigd.', undefined, wait);
  answer({ 'casus:get': theirs });
  await user.click(screen.getByRole('button', { name: 'Laad de nieuwste versie' }));

  await screen.findByDisplayValue('van een ander', undefined, wait);
  expect(screen.queryByText('Deze casus is ergens anders gewijzigd.')).toBeNull();
});

test('in a conflict both texts stand side by side, and mine can be saved over the other', async () => {
  const app = renderApp(address, { ...answers, 'casus:save': { failure: 'changed-elsewhere' } });
  await app.user.type(await screen.findByLabelText('Gewenst effect', undefined, wait), '!');
  app.answer({ 'casus:get': theirs });
  window.dispatchEvent(new Event('blur'));
  const field = await screen.findByRole('region', { name: 'Gewenst effect, twee versies' }, wait);
  expect(within(field).getByText('zelf naar school!')).toBeTruthy();
  expect(within(field).getByText('van een ander')).toBeTruthy();
  app.answer({ 'casus:save': { changedAt: '2026-11-22T13:00:00.000Z' } });
  await app.user.click(screen.getByRole('button', { name: 'Houd de mijne' }));

  await screen.findByText(/^Opgeslagen om/u, undefined, wait);
  expect(savedBy(app).at(-1)).toMatchObject({ effect: 'zelf naar school!', changedAt: later });
});

test('each save names the text that was saved before it', async () => {
  let second = 0;
  const app = renderApp(address, {
    ...answers,
    'casus:save': () => ({ changedAt: `2026-11-22T13:00:0${String((second += 1))}.000Z` }),
  });
  const field = await screen.findByLabelText('Gewenst effect', undefined, wait);
  for (const letter of ['a', 'b']) {
    await app.user.type(field, letter);
    window.dispatchEvent(new Event('blur'));
    await eventually(() => expect(savedBy(app).at(-1)?.effect.endsWith(letter)).toBe(true));
  }

  const bases = savedBy(app).map(({ changedAt }) => changedAt);
  expect(bases[0]).toBe(stored.changedAt);
  expect(bases.slice(1)).toEqual(
    bases.slice(1).map((_, place) => `2026-11-22T13:00:0${String(place + 1)}.000Z`),
  );
});

test('copies of a synchronisation program are read, kept and removed only when asked', async () => {
  const file = `${stored.id}.000002-DESKTOP.json`;
  const text = { title: 'Fiets', opening: 'Een jongen van 19.', changedAt: later };
  const copy = { file, casusId: stored.id, state: 'differs' as const, text };
  const { user, calls, answer } = renderApp('/casusboek/kopieen', {
    ...answers,
    'copies:list': { copies: [copy] },
    'copies:get': { copy: theirs, mine: stored },
    'copies:remove': null,
  });
  await user.click(await screen.findByRole('button', { name: 'Bekijk het verschil' }, wait));
  const dialog = await screen.findByRole('dialog', { name: 'Je casus en de kopie' }, wait);
  await within(dialog).findByText('van een ander', undefined, wait);
  await user.click(within(dialog).getByRole('button', { name: 'Sluiten' }));
  await user.click(screen.getByRole('button', { name: 'Verwijder de kopie…' }));
  expect(calls.some(({ name }) => name === 'copies:remove')).toBe(false);
  answer({ 'copies:list': { copies: [] } });
  await user.click(await screen.findByRole('button', { name: 'Verwijder voorgoed' }, wait));

  await screen.findByText('Er zijn geen kopieën.', undefined, wait);
  expect(calls.find(({ name }) => name === 'copies:remove')?.input).toEqual({ file });
});

const gone: Answers = { 'presence:sign': { others: [], newest: null, isGone: true } };
const there: Answers = {
  'presence:sign': { others: [], newest: stored.changedAt, isGone: false },
};
const goneText = 'Deze casus is ergens anders verwijderd.';

test('a casus that was removed elsewhere is put back, and what was typed since is saved', async () => {
  const app = renderApp(address, { ...answers, ...there });
  await screen.findByLabelText('Gewenst effect', undefined, wait);

  app.answer({
    ...gone,
    'casus:look': { changed: [], gone: [stored.id], all: false },
    'casus:save': { failure: 'not-found' },
    'trash:put-back': null,
  });
  app.emit({ name: 'casusboek-changed' });
  await screen.findByText(goneText, undefined, wait);
  await app.user.type(screen.getByLabelText('Gewenst effect'), '!');
  window.dispatchEvent(new Event('blur'));
  await screen.findByText('Niet opgeslagen', undefined, wait);
  // One message says what happened; a second about the save would only repeat it.
  expect(screen.queryByText(/^Niet opgeslagen\./u)).toBeNull();

  app.answer({ ...there, 'casus:save': { changedAt: '2026-11-22T13:00:00.000Z' } });
  await app.user.click(screen.getByRole('button', { name: 'Zet de casus terug' }));

  await eventually(() => expect(screen.queryByText(goneText)).toBeNull());
  await eventually(() => {
    expect(savedBy(app).at(-1)?.effect).toBe('zelf naar school!');
  });
  await screen.findByText(/^Opgeslagen om/u, undefined, wait);
});

test('a casus that was destroyed elsewhere is kept as a new one only after a word of warning', async () => {
  const fresh = makeCasus({ id: testCasusId(9), title: '' });
  const app = renderApp(address, {
    ...answers,
    ...gone,
    'trash:put-back': { failure: 'not-found' },
    'casus:create': fresh,
  });
  await app.user.click(await screen.findByRole('button', { name: 'Zet de casus terug' }, wait));
  await screen.findByText(/Vraag na waarom/u, undefined, wait);
  expect(savedBy(app)).toEqual([]);
  await app.user.click(screen.getByRole('button', { name: 'Bewaar als nieuwe casus' }));

  await eventually(() => expect(window.location.pathname).toBe(`/casusboek/${fresh.id}`));
  expect(savedBy(app)).toMatchObject([{ id: fresh.id, effect: 'zelf naar school' }]);
});

test('who only reads sees what is saved elsewhere without asking for it', async () => {
  const app = renderApp(address, {
    ...answers,
    'presence:sign': { others: [jo], newest: stored.changedAt, isGone: false },
  });
  await app.user.click(await screen.findByRole('button', { name: 'Alleen lezen' }, wait));

  app.answer({
    'casus:get': theirs,
    'casus:look': { changed: [summarizeCasus(theirs)], gone: [], all: false },
    'presence:sign': { others: [jo], newest: later, isGone: false },
  });
  app.emit({ name: 'casusboek-changed' });

  expect(await screen.findAllByText('van een ander', undefined, wait)).not.toEqual([]);
  await screen.findByText('Bijgewerkt met wat er ergens anders is geschreven.', undefined, wait);
});

test('who only reads does not stay behind when more was saved while the text was being read', async () => {
  const app = renderApp(address, {
    ...answers,
    'presence:sign': { others: [jo], newest: stored.changedAt, isGone: false },
  });
  await app.user.click(await screen.findByRole('button', { name: 'Alleen lezen' }, wait));
  const save = (casus: Casus, newest: string) => {
    app.answer({
      'casus:get': casus,
      'casus:look': { changed: [summarizeCasus(casus)], gone: [], all: false },
      'presence:sign': { others: [jo], newest, isGone: false },
    });
    app.emit({ name: 'casusboek-changed' });
  };
  // What is read is from before the save that is told of.
  save(theirs, '2026-11-22T12:30:00.000Z');
  expect(await screen.findAllByText('van een ander', undefined, wait)).not.toEqual([]);

  const last = '2026-11-22T13:00:00.000Z';
  save({ ...theirs, effect: 'en nog iets', changedAt: last }, last);
  expect(await screen.findAllByText('en nog iets', undefined, wait)).not.toEqual([]);
});

test('what was typed when the casusboek was locked elsewhere is saved once it is open again', async () => {
  const summary = summarizeCasus(stored);
  const app = renderApp(address, {
    ...answers,
    ...there,
    'casus:list': { casussen: [summary], total: 1 },
    'encryption:get': {
      state: 'locked',
      ways: ['password'],
      hasKeychain: false,
      noticesSystemLock: false,
      progress: null,
    },
    'encryption:unlock': null,
  });
  await screen.findByLabelText('Gewenst effect', undefined, wait);
  app.answer({
    'casus:get-notebook': { state: 'locked', folder: '/map' },
    'casus:list': { failure: 'locked' },
    'casus:look': { failure: 'locked' },
    'casus:save': { failure: 'locked' },
  });
  await app.user.type(screen.getByLabelText('Gewenst effect'), '!');
  app.emit({ name: 'casusboek-changed' });
  await screen.findByRole('heading', { name: 'Je casusboek is op slot' }, wait);
  await screen.findByText('Ergens anders is een wachtwoord op je casusboek gezet.');
  await eventually(() => expect(savedBy(app)).not.toEqual([]));
  const before = savedBy(app).length;

  app.answer({
    ...answers,
    'casus:list': { casussen: [summary], total: 1 },
    'casus:save': { changedAt: '2026-11-22T13:00:00.000Z' },
  });
  await app.user.type(screen.getByLabelText('Wachtwoord'), 'paard batterij nietje{Enter}');

  await eventually(() => expect(savedBy(app).length).toBeGreaterThan(before));
  expect(savedBy(app).at(-1)?.effect).toBe('zelf naar school!');
  expect(await screen.findByLabelText('Gewenst effect', undefined, wait)).toHaveProperty(
    'value',
    'zelf naar school!',
  );
  await screen.findByText(/^Opgeslagen om/u, undefined, wait);
});
