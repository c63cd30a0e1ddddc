import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { casusIdSchema, emptyCasus, type Casus } from '../../../main/domain/casus/casus.ts';
import type { Answers } from '../../helpers/fake-api.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { smallFactoren } from '../../helpers/small-factoren.ts';

const id = casusIdSchema.parse('01'.padEnd(26, '0'));
const freshId = casusIdSchema.parse('02'.padEnd(26, '0'));
const now = '2026-11-22T10:00:00.000Z';
const stored: Casus = { ...emptyCasus(id, now), title: 'Fiets', effect: 'zelf naar school' };

const answers: Answers = {
  'casus:get': stored,
  'casus:save': { changedAt: '2026-11-22T11:00:00.000Z' },
  'library:get-factoren': smallFactoren,
};
const savedBy = ({ calls }: { calls: readonly { name: string; input: unknown }[] }) =>
  calls
    .filter(({ name }) => name === 'casus:save')
    .map(({ input }) => (input as { casus: Casus }).casus);

test('what is typed is saved, and only then called saved', async () => {
  const app = renderApp(`/casusboek/${id}/effect`, answers);

  await app.user.type(await screen.findByLabelText('Gewenst effect'), '!');
  window.dispatchEvent(new Event('blur'));

  expect(await screen.findByText(/^Opgeslagen om/u)).toBeDefined();
  expect(savedBy(app).at(-1)?.effect).toBe('zelf naar school!');
});

test('a failed save keeps the text, says why and can be tried again', async () => {
  const app = renderApp(`/casusboek/${id}/effect`, {
    ...answers,
    'casus:save': { failure: 'disk-full' },
  });
  await app.user.type(await screen.findByLabelText('Gewenst effect'), '!');
  window.dispatchEvent(new Event('blur'));
  expect((await screen.findByRole('alert')).textContent).toContain('Je tekst staat nog hier');

  app.answer(answers);
  await app.user.click(screen.getByRole('button', { name: 'Probeer nu opnieuw' }));

  expect(await screen.findByText(/^Opgeslagen om/u)).toBeDefined();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(savedBy(app).at(-1)?.effect).toBe('zelf naar school!');
});

test('a casus that was changed elsewhere keeps both texts when asked to', async () => {
  const elsewhere = { ...stored, effect: 'van een ander', changedAt: '2026-11-22T12:00:00.000Z' };
  const app = renderApp(`/casusboek/${id}/effect`, {
    ...answers,
    'casus:save': { failure: 'changed-elsewhere' },
  });
  await app.user.type(await screen.findByLabelText('Gewenst effect'), '!');
  window.dispatchEvent(new Event('blur'));
  const keep = await screen.findByRole('button', { name: 'Houd ze allebei' });

  app.answer({
    'casus:save': { changedAt: '2026-11-22T13:00:00.000Z' },
    'casus:create': emptyCasus(freshId, now),
    'casus:get': ({ id: asked }) => (asked === id ? elsewhere : (savedBy(app).at(-1) ?? stored)),
  });
  await app.user.click(keep);

  expect(await screen.findByDisplayValue('Fiets (mijn versie)')).toBeDefined();
  const kept = savedBy(app).at(-1);
  expect(kept).toMatchObject({ id: freshId, effect: 'zelf naar school!' });
});

test('the other version can be taken over instead', async () => {
  const elsewhere = { ...stored, effect: 'van een ander', changedAt: '2026-11-22T12:00:00.000Z' };
  const app = renderApp(`/casusboek/${id}/effect`, {
    ...answers,
    'casus:save': { failure: 'changed-elsewhere' },
  });
  await app.user.type(await screen.findByLabelText('Gewenst effect'), '!');
  window.dispatchEvent(new Event('blur'));
  const take = await screen.findByRole('button', { name: 'Neem de andere' });

  app.answer({ ...answers, 'casus:get': elsewhere });
  await app.user.click(take);

  expect(await screen.findByDisplayValue('van een ander')).toBeDefined();
  expect(screen.queryByText('Deze casus is ergens anders ook gewijzigd.')).toBeNull();
});

test('"gebruik in mijn casus" asks for relation and reason before anything is linked', async () => {
  const target = 'elektrische-fiets-hbo-student';
  const app = renderApp(`/casusboek/${id}?koppel=voorbeeldcasus:${target}`, answers);
  const form = await screen.findByRole('form', { name: /^Koppel/u });

  await app.user.click(within(form).getByRole('button', { name: 'Koppel' }));
  expect(within(form).getByText('Kies eerst wat deze casus voor de jouwe is.')).toBeDefined();
  expect(within(form).getByText('Schrijf in één zin waarom.')).toBeDefined();
  await app.user.click(within(form).getByRole('radio', { name: /^Steunt/u }));
  await app.user.type(within(form).getByLabelText('Waarom? Eén zin.'), 'Zelfde vraag.');
  await app.user.click(within(form).getByRole('button', { name: 'Koppel' }));
  window.dispatchEvent(new Event('blur'));

  expect(await screen.findByRole('region', { name: 'Gekoppeld' })).toBeDefined();
  await screen.findByText(/^Opgeslagen om/u);
  expect(savedBy(app).at(-1)?.precedents).toMatchObject([
    { target: { kind: 'voorbeeldcasus', id: target }, relation: 'steunt', reason: 'Zelfde vraag.' },
  ]);
});

test('a casus is removed only after asking', async () => {
  const app = renderApp(`/casusboek/${id}`, {
    ...answers,
    'casus:remove': null,
    'casus:get-notebook': { state: 'open', folder: '/map', encryption: 'off', problems: [] },
  });

  await app.user.click(await screen.findByRole('button', { name: 'Verwijder casus…' }));
  expect(app.calls.some(({ name }) => name === 'casus:remove')).toBe(false);
  await app.user.click(screen.getByRole('button', { name: 'Verwijder de casus' }));

  expect(await screen.findByRole('heading', { level: 1, name: 'Casusboek' })).toBeDefined();
  expect(app.calls.filter(({ name }) => name === 'casus:remove')).toHaveLength(1);
});

test('a casus that is not there says so and leads back', async () => {
  renderApp(`/casusboek/${id}`, { 'casus:get': { failure: 'not-found' } });

  expect(await screen.findByRole('alert')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Naar het casusboek' })).toBeDefined();
});

test('in a casus that holds nothing yet, who types writes the story', async () => {
  renderApp(`/casusboek/${id}/situatie`, { ...answers, 'casus:get': emptyCasus(id, now) });
  expect(await screen.findByLabelText('Wat is er aan de hand?')).toBe(document.activeElement);
});

test('in a casus that was begun, the keyboard does not jump into the text', async () => {
  renderApp(`/casusboek/${id}/situatie`, answers);
  expect(await screen.findByLabelText('Wat is er aan de hand?')).not.toBe(document.activeElement);
});
