import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { Casus } from '../../../main/domain/casus/casus.ts';
import { eventually } from '../../helpers/eventually.ts';
import { makeCasus } from '../../helpers/make-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const stored = makeCasus({ effect: 'Zelf naar school', wetten: ['wmo-2015'] });
const answers = {
  'casus:get': stored,
  'casus:save': { changedAt: '2026-11-22T11:00:00.000Z' },
};
const effect = () => screen.findByLabelText<HTMLTextAreaElement>('Gewenst effect');

test('takes back what was typed, saves that, and puts the caret where it was', async () => {
  const app = renderApp(`/casusboek/${stored.id}/effect`, answers);
  const field = await effect();
  await app.user.type(field, ' gaan.');

  await app.user.keyboard('{Control>}z{/Control}');
  window.dispatchEvent(new Event('blur'));

  expect(field.value).toBe('Zelf naar school');
  expect(document.activeElement).toBe(field);
  expect(await screen.findByText('Ongedaan gemaakt: Gewenst effect')).toBeDefined();
  await eventually(() => {
    const saved = app.calls.filter(({ name }) => name === 'casus:save').at(-1);
    expect((saved?.input as { casus: Casus }).casus.effect).toBe('Zelf naar school');
  });
});

test.each(['{Control>}y{/Control}', '{Control>}{Shift>}z{/Shift}{/Control}'])(
  '%s does it again',
  async (keys) => {
    const app = renderApp(`/casusboek/${stored.id}/effect`, answers);
    await app.user.type(await effect(), '!');
    await app.user.keyboard('{Control>}z{/Control}');

    await app.user.keyboard(keys);

    expect((await effect()).value).toBe('Zelf naar school!');
    expect(await screen.findByText('Opnieuw gedaan: Gewenst effect')).toBeDefined();
  },
);

test('goes back to the step where the change was, to the field that changed', async () => {
  const app = renderApp(`/casusboek/${stored.id}/effect`, answers);
  await app.user.click(await screen.findByRole('radio', { name: 'Een doel' }));
  await app.user.click(screen.getByRole('link', { name: '4 Juridische toets' }));
  await screen.findByRole('region', { name: '4 Juridische toets' });

  await app.user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));

  const goal = await screen.findByRole<HTMLInputElement>('radio', { name: 'Een doel' });
  await eventually(() => expect(document.activeElement).toBe(goal));
  expect(goal.checked).toBe(false);
  expect(
    await screen.findByText('Ongedaan gemaakt in 1 Effect: Is dit een doel of nog een middel?'),
  ).toBeDefined();
});

test('what was added goes, and what went comes back with its text', async () => {
  const casus = makeCasus({
    uitwegen: [{ id: 'evenredigheid', conditions: {}, why: 'Te zwaar.', carries: true }],
  });
  const app = renderApp(`/casusboek/${casus.id}/juridische-toets`, {
    ...answers,
    'casus:get': casus,
  });
  await app.user.click(await screen.findByRole('button', { name: /^Haal weg/u }));
  expect(screen.queryByRole('group', { name: 'Evenredigheid' })).toBeNull();

  await app.user.keyboard('{Control>}z{/Control}');

  const why = screen.getByLabelText<HTMLTextAreaElement>(/^Welke feiten dragen dit/u);
  expect(why.value).toBe('Te zwaar.');
  const group = screen.getByRole('group', { name: 'Evenredigheid' });
  expect(group.contains(document.activeElement)).toBe(true);
});

test('a form that was not sent keeps its own undo', async () => {
  const app = renderApp(`/casusboek/${stored.id}/effect`, answers);
  await app.user.type(await effect(), '!');
  await app.user.click(screen.getByRole('link', { name: '4 Juridische toets' }));
  await app.user.type(await screen.findByLabelText('Uitspraak zoeken'), 'ECLI');

  await app.user.keyboard('{Control>}z{/Control}');

  expect(screen.getByRole('region', { name: '4 Juridische toets' })).toBeDefined();
  expect(screen.queryByText(/^Ongedaan gemaakt/u)).toBeNull();
});

test('the menu reaches the casus, and says when there is nothing to take back', async () => {
  const app = renderApp(`/casusboek/${stored.id}/effect`, answers);
  await effect();

  act(() => app.emit({ name: 'menu', command: 'undo' }));

  expect(await screen.findByText('Er is niets om ongedaan te maken.')).toBeDefined();
});
