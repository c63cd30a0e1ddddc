import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { Casus } from '../../../../main/domain/casus/casus.ts';
import { eventually } from '../../../helpers/eventually.ts';
import { makeCasus } from '../../../helpers/make-casus.ts';
import { renderApp } from '../../../helpers/render-app.tsx';

const target = { kind: 'voorbeeldcasus', id: 'fiets' } as const;
const answers = (stored: Casus) => ({
  'casus:get': stored,
  'casus:save': { changedAt: '2026-11-22T11:00:00.000Z' },
});
const lastSaved = (calls: readonly { name: string; input: unknown }[]) =>
  (calls.findLast(({ name }) => name === 'casus:save')?.input as { casus: Casus } | undefined)
    ?.casus;

test('the reason of a link that is not confirmed is saved, and there after a step or a reload', async () => {
  const stored = makeCasus();
  const { user, calls } = renderApp(
    `/casusboek/${stored.id}/effect?koppel=voorbeeldcasus:fiets`,
    answers(stored),
  );
  const form = await screen.findByRole('form', { name: /^Koppel/u });
  await user.type(within(form).getByLabelText('Waarom? Eén zin.'), 'Ook een student');

  await user.keyboard('{Control>}{PageDown}{/Control}');

  const waiting = await screen.findByRole('region', { name: 'Nog niet gekoppeld' });
  expect(waiting.textContent).toContain('Ook een student');
  await eventually(() =>
    expect(lastSaved(calls)?.begunLinks).toEqual([
      { target, relation: null, reason: 'Ook een student' },
    ]),
  );
  expect(lastSaved(calls)?.precedents).toEqual([]);
});

test('a link that was begun is finished with what was filled in', async () => {
  const stored = makeCasus({
    begunLinks: [{ target, relation: 'steunt', reason: 'Ook een student' }],
  });
  const { user, calls } = renderApp(`/casusboek/${stored.id}/effect`, answers(stored));

  await user.click(await screen.findByRole('button', { name: /^Maak af/u }));
  const form = screen.getByRole('form', { name: /^Koppel/u });
  await user.type(within(form).getByLabelText('Waarom? Eén zin.'), '.');
  await user.click(within(form).getByRole('button', { name: 'Koppel' }));

  await eventually(() =>
    expect(lastSaved(calls)).toMatchObject({
      begunLinks: [],
      precedents: [{ target, relation: 'steunt', reason: 'Ook een student.' }],
    }),
  );
  expect(screen.queryByRole('region', { name: 'Nog niet gekoppeld' })).toBeNull();
});

test('a change to a link waits in its own place, and cancelling leaves the link as it was', async () => {
  const linkedAt = '2026-11-22T10:00:00.000Z';
  const stored = makeCasus({
    precedents: [{ target, relation: 'steunt', reason: 'Zelfde vraag.', linkedAt }],
    begunLinks: [{ target, relation: 'contrast', reason: 'Toch anders' }],
  });
  const { user, calls } = renderApp(`/casusboek/${stored.id}/effect`, answers(stored));
  const linked = await screen.findByRole('region', { name: 'Gekoppeld' });
  const form = within(linked).getByRole('form', { name: /^Koppel/u });
  expect(within(form).getByDisplayValue('Toch anders')).toBeDefined();
  expect(form.contains(document.activeElement)).toBe(false);

  await user.click(within(form).getByRole('button', { name: 'Annuleer' }));

  await eventually(() => expect(linked.textContent).toContain('Zelfde vraag.'));
  await eventually(() => expect(lastSaved(calls)).toMatchObject({ begunLinks: [] }));
});

test('what was thrown away comes back with undo', async () => {
  const stored = makeCasus({
    begunLinks: [{ target, relation: null, reason: 'Ook een student' }],
  });
  const { user } = renderApp(`/casusboek/${stored.id}/effect`, answers(stored));

  await user.click(await screen.findByRole('button', { name: /^Gooi weg/u }));
  await eventually(() =>
    expect(screen.queryByRole('region', { name: 'Nog niet gekoppeld' })).toBeNull(),
  );
  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));

  expect((await screen.findByRole('region', { name: 'Nog niet gekoppeld' })).textContent).toContain(
    'Ook een student',
  );
});
