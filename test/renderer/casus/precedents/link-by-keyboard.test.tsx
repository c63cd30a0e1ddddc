import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { eventually } from '../../../helpers/eventually.ts';
import { makeCasus } from '../../../helpers/make-casus.ts';
import { renderApp } from '../../../helpers/render-app.tsx';

const stored = makeCasus({
  precedents: [
    {
      target: { kind: 'voorbeeldcasus', id: 'fiets' },
      relation: 'steunt',
      reason: 'Zelfde vraag.',
      linkedAt: '2026-11-22T10:00:00.000Z',
    },
  ],
});

async function open() {
  const app = renderApp(`/casusboek/${stored.id}/effect`, {
    'casus:get': stored,
    'casus:save': { changedAt: '2026-11-22T11:00:00.000Z' },
  });
  const linked = await screen.findByRole('region', { name: 'Gekoppeld' });
  const change = within(linked).getByRole('button', { name: /^Wijzig/u });
  change.focus();
  await app.user.keyboard('{Enter}');
  await screen.findByRole('form', { name: /^Koppel/u });
  return { app, linked };
}

const focused = () => document.activeElement?.textContent;

test('after linking the keyboard is above what is linked', async () => {
  const { app, linked } = await open();
  within(linked).getByRole('button', { name: 'Bewaar' }).focus();
  await app.user.keyboard('{Enter}');

  expect(screen.queryByRole('form', { name: /^Koppel/u })).toBeNull();
  expect(focused()).toBe('Precedenten');
});

test('a form that is left brings the keyboard back to the precedent', async () => {
  const { app, linked } = await open();
  await app.user.keyboard('{Escape}');

  expect(screen.queryByRole('form', { name: /^Koppel/u })).toBeNull();
  expect(linked.contains(document.activeElement)).toBe(true);
});

test('after letting go, the keyboard is not lost', async () => {
  const { app, linked } = await open();
  await app.user.keyboard('{Escape}');
  within(linked)
    .getByRole('button', { name: /^Maak los/u })
    .focus();
  await app.user.keyboard('{Enter}');

  await eventually(() => expect(screen.queryByRole('region', { name: 'Gekoppeld' })).toBeNull());
  expect(focused()).toBe('Precedenten');
});
