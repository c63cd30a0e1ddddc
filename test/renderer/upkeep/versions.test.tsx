import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { Casus } from '../../../main/domain/casus/casus.ts';
import type { Answers } from '../../helpers/fake-api.ts';
import { eventually } from '../../helpers/eventually.ts';
import { makeCasus } from '../../helpers/make-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const now: Casus = makeCasus({
  changedAt: '2026-11-22T10:00:00.000Z',
  effect: 'Over een half jaar komt hij op tijd op school.',
  grondwaarden: [{ id: 'wmo-participatie', verdict: 'dient', why: 'Hij komt ergens.' }],
});
const then: Casus = {
  ...now,
  effect: 'Over een heel jaar komt hij op tijd op school.',
  grondwaarden: [],
};

const answers: Answers = {
  'casus:get': now,
  'history:list': {
    versions: [
      {
        revision: 7,
        savedAt: '2026-11-21T14:03:00.000Z',
        changed: ['effect', 'grondwaarden'],
        isOldest: false,
      },
      { revision: 3, savedAt: '2026-11-20T09:00:00.000Z', changed: ['situation'], isOldest: true },
    ],
  },
  'history:get': then,
  'history:restore': { ...then, changedAt: '2026-11-22T11:00:00.000Z' },
  'library:get-factoren': { parents: [], factoren: [] },
};

test('versions are dated and say what changed', async () => {
  renderApp(`/casusboek/${now.id}/versies`, answers);

  expect(await screen.findByText('Gewijzigd: gewenst effect en grondwaarden.')).toBeDefined();
  expect(screen.getByText('Oudste versie, met situatie.')).toBeDefined();
  expect(screen.getByRole('link', { name: /^21 november 2026/u })).toBeDefined();
});

test('a casus without earlier versions says when there will be one', async () => {
  renderApp(`/casusboek/${now.id}/versies`, { ...answers, 'history:list': { versions: [] } });

  expect(await screen.findByText('Er is nog geen eerdere versie.')).toBeDefined();
});

test('a version shows what differs from now, also to a screen reader', async () => {
  renderApp(`/casusboek/${now.id}/versies/7`, answers);

  const effect = (await screen.findByRole('heading', { name: 'Gewenst effect' })).parentElement;
  const gone = effect?.querySelector('del');
  const back = effect?.querySelector('ins');

  expect(gone?.textContent).toContain('half');
  expect(gone?.textContent).toContain('staat er nu');
  expect(back?.textContent).toContain('in deze versie');
  expect(screen.getByText(/Dient · Hij komt ergens\./u)).toBeDefined();
});

test('the whole version can be read as well', async () => {
  const { user } = renderApp(`/casusboek/${now.id}/versies/7`, answers);

  await user.click(await screen.findByRole('button', { name: 'De hele versie' }));

  expect(screen.getByText('Over een heel jaar komt hij op tijd op school.')).toBeDefined();
  expect(screen.getByRole('heading', { name: 'Situatie' })).toBeDefined();
});

test('one click puts a version back and opens the casus with it', async () => {
  const app = renderApp(`/casusboek/${now.id}/versies/7`, answers);

  app.answer({ 'casus:get': { ...then, changedAt: '2026-11-22T11:00:00.000Z' } });
  await app.user.click(await screen.findByRole('button', { name: 'Zet deze versie terug' }));

  await eventually(() => expect(window.location.pathname).toBe(`/casusboek/${now.id}`));
  expect(app.calls).toContainEqual({
    name: 'history:restore',
    input: { id: now.id, revision: 7 },
  });
  expect(await screen.findByText(/Deze versie is terug/u)).toBeDefined();
});

test('a version of a casus that can not be read now is shown whole, and can be put back', async () => {
  renderApp(`/casusboek/${now.id}/versies/7`, { ...answers, 'casus:get': { failure: 'damaged' } });

  expect(await screen.findByText('Over een heel jaar komt hij op tijd op school.')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Zet deze versie terug' })).toBeDefined();
  expect(screen.getByText(/De casus van nu is niet te lezen/u)).toBeDefined();
});

test('a version that can not be put back says why', async () => {
  const app = renderApp(`/casusboek/${now.id}/versies/7`, {
    ...answers,
    'history:restore': { failure: 'disk-full' },
  });

  await app.user.click(await screen.findByRole('button', { name: 'Zet deze versie terug' }));

  expect((await screen.findByRole('alert')).textContent).toContain('schijf');
  expect(window.location.pathname).toBe(`/casusboek/${now.id}/versies/7`);
});
