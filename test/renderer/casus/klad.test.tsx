import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { Casus } from '../../../main/domain/casus/casus.ts';
import { eventually } from '../../helpers/eventually.ts';
import { makeCasus } from '../../helpers/make-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const stored = makeCasus({ klad: 'Moeder belde.\nWil zelf gaan.', effect: 'Naar school.' });
const answers = {
  'casus:get': stored,
  'casus:save': { changedAt: '2026-11-22T11:00:00.000Z' },
} as const;

test('one action moves the selected notes to a step', async () => {
  const app = renderApp(`/casusboek/${stored.id}/effect`, answers);
  const klad = await screen.findByLabelText<HTMLTextAreaElement>('Klad');
  const start = stored.klad.indexOf('Wil');
  klad.setSelectionRange(start, stored.klad.length);

  const group = screen.getByRole('group', { name: 'Verplaats uit het klad', hidden: true });
  await app.user.click(within(group).getByRole('button', { name: '1 Effect', hidden: true }));

  expect(klad.value).toBe('Moeder belde.');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Gewenst effect').value).toBe(
    'Naar school.\n\nWil zelf gaan.',
  );
});

test('the day to look back is asked once and shows in both steps', async () => {
  const app = renderApp(`/casusboek/${stored.id}/effect`, answers);
  await app.user.type(await screen.findByLabelText('Wanneer kijk je terug?'), '2027-05-01');

  await app.user.click(screen.getByRole('link', { name: 'Evaluatie' }));

  expect(screen.getByLabelText<HTMLInputElement>('Terugkijken op').value).toBe('2027-05-01');
});

test('an effect that is a means is asked after, and nothing is in the way of going on', async () => {
  const app = renderApp(`/casusboek/${stored.id}/effect`, answers);
  await app.user.click(await screen.findByRole('radio', { name: 'Nog een middel' }));
  await app.user.click(screen.getByRole('checkbox', { name: 'Inwoner' }));

  expect(screen.getByText(/^Dit is nog een middel/u)).toBeDefined();
  window.dispatchEvent(new Event('blur'));
  // On a slow machine the first choice is saved before the second is made.
  await eventually(() => {
    const saved = app.calls.filter(({ name }) => name === 'casus:save').at(-1)?.input as
      { casus: Casus } | undefined;
    expect(saved?.casus.effectAccount).toMatchObject({ kind: 'middel', whose: ['inwoner'] });
  });
});
