import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { eventually } from '../../helpers/eventually.ts';
import {
  learningAnswers,
  makeLesson,
  makeStudyState,
  version,
} from '../../helpers/make-learning.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const waiting = { timeout: 20_000 };
const seenAt = '2026-11-02T09:00:00.000Z';
const seen = { les: { version, openedAt: seenAt, seenAt } };

test('on the first day it offers the first lesson, and asks nothing yet', async () => {
  renderApp('/leren', learningAnswers());

  expect(await screen.findByRole('button', { name: 'Begin deze les' }, waiting)).toBeDefined();
  expect(await screen.findByText(/^Na je eerste les komen hier/u, {}, waiting)).toBeDefined();
  expect(screen.getByText('Nog niet begonnen')).toBeDefined();
});

test('what was read shows in words beside the picture', async () => {
  renderApp('/leren', {
    ...learningAnswers(),
    'study:get': makeStudyState({ lessons: seen }),
  });

  expect(
    await screen.findByText('Alle 1 les gezien · 1 geoefend · 1 stevig', {}, waiting),
  ).toBeDefined();
  expect(screen.getByText('Je hebt alle lessen gezien')).toBeDefined();
});

test('a pause asks nothing, and ends with one press', async () => {
  const { user, calls } = renderApp('/leren', {
    ...learningAnswers(),
    'study:get': makeStudyState({ lessons: seen, pausedAt: seenAt }),
  });
  await user.click(await screen.findByRole('button', { name: 'Ga weer door met vragen' }, waiting));

  expect(calls).toContainEqual({ name: 'study:pause', input: { paused: false } });
  expect(screen.queryByRole('button', { name: 'Begin de vragen' })).toBeNull();
});

test('starting over asks first', async () => {
  const { user, calls } = renderApp('/leren', learningAnswers());
  await user.click(await screen.findByText('Instellingen van Leren', {}, waiting));
  await user.click(screen.getByRole('button', { name: /^Begin helemaal opnieuw/u }));
  const dialog = await screen.findByRole('dialog', {}, waiting);
  expect(calls.map(({ name }) => name)).not.toContain('study:reset');

  await user.click(within(dialog).getByRole('button', { name: 'Wis alles van Leren' }));

  await eventually(() => {
    expect(calls.map(({ name }) => name)).toContain('study:reset');
  });
});

test('what can not be read says what is safe', async () => {
  renderApp('/leren', { ...learningAnswers(), 'study:get': { failure: 'study-damaged' } });

  expect(
    await screen.findByText(/Wat je in Leren hebt bewaard, is beschadigd/u, {}, waiting),
  ).toBeDefined();
});

test('the proof holds what was done and when, and no judgement', async () => {
  const { user } = renderApp('/leren/bewijs', {
    ...learningAnswers(makeLesson({ exercises: [] })),
    'study:get': makeStudyState({ lessons: seen, answered: { ever: 50, today: 0 } }),
  });
  await user.type(await screen.findByLabelText('Initialen', {}, waiting), 'AB');

  const paper = screen.getByRole('article', { name: 'Het bewijs' });
  expect(paper.textContent).toMatch(/AB · .* · ongeveer een half uur/u);
  expect(paper.textContent).toContain('Van vraag naar effect 2 november 2026');
  expect(paper.textContent).toContain('Vragen beantwoord: 50.');
});
