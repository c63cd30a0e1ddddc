import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { emptyCasus, summarizeCasus, type Casus } from '../../../main/domain/casus/casus.ts';
import { makeCasus, testCasusId } from '../../helpers/make-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const stored = makeCasus({
  effect: 'Zelf naar school.',
  decision: { outcome: 'afgewezen', chosen: null, motivation: 'Daarom.', letter: '' },
});

test('a copy is made after asking, opens, and leads back to where it came from', async () => {
  const app = renderApp(`/casusboek/${stored.id}`, {
    'casus:get': stored,
    'casus:create': emptyCasus(testCasusId(2), '2026-11-22T10:00:00.000Z'),
    'casus:save': { changedAt: '2026-11-22T10:00:01.000Z' },
    'casus:list': { casussen: [summarizeCasus(stored)], total: 1 },
  });
  await app.user.click(await screen.findByRole('button', { name: 'Kopie als nieuwe casus…' }));
  expect(app.calls.some(({ name }) => name === 'casus:create')).toBe(false);

  await app.user.click(screen.getByRole('button', { name: 'Maak de kopie' }));

  expect(await screen.findByDisplayValue('Fiets naar school (kopie)')).toBeDefined();
  const back = await screen.findByRole('link', { name: 'Fiets naar school' });
  expect(back.getAttribute('href')).toBe(`/casusboek/${stored.id}`);
  const saved = app.calls.filter(({ name }) => name === 'casus:save').at(-1);
  expect((saved?.input as { casus: Casus }).casus).toMatchObject({
    id: testCasusId(2),
    effect: 'Zelf naar school.',
    copiedFrom: { id: stored.id },
    decision: { outcome: null, motivation: '' },
  });
});
