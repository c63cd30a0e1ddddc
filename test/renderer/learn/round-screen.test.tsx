import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { eventually } from '../../helpers/eventually.ts';
import { learningAnswers, makeLesson, makeQuestion } from '../../helpers/make-learning.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const day = 86_400_000;
const inDays = (count: number) => new Date(Date.now() + count * day).toISOString();
const next = { again: inDays(1), hard: inDays(2), good: inDays(3), easy: inDays(8) };
const questions = [makeQuestion(), makeQuestion({ id: 'tweede', prompt: [] })];
const entry = { id: 'vraag', reason: 'new' as const, lastAt: null, knownChanges: null, next };

function openRound(entries = [entry]) {
  return renderApp('/leren/vragen', {
    ...learningAnswers(makeLesson(), questions),
    'study:get-round': { entries },
    'study:answer': { dueAt: next.again },
  });
}

const waiting = { timeout: 20_000 };

test('a wrong answer says why, comes back tomorrow, and ends kindly', async () => {
  const { user, calls } = openRound();
  await user.click(await screen.findByRole('radio', { name: 'Antwoord fout' }, waiting));
  await user.click(screen.getByRole('button', { name: 'Kijk na' }));

  expect(await screen.findByText('Nog niet. Zo zit het.', {}, waiting)).toBeDefined();
  expect(screen.getByText(/Uitleg fout/u)).toBeDefined();
  expect(screen.getByText(/Uitleg goed/u)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Verder · morgen terug' }));

  expect(await screen.findByText('Klaar voor vandaag.', {}, waiting)).toBeDefined();
  expect(screen.getByText('Je beantwoordde één vraag. 1 komt morgen terug.')).toBeDefined();
  expect(calls).toContainEqual({
    name: 'study:answer',
    input: { id: 'vraag', version: 'aaaaaaaaaaaa', changes: 0, grade: 'again' },
  });
});

test('a right answer asks how it went, and says when it comes back', async () => {
  const { user, calls } = openRound([entry, { ...entry, id: 'tweede' }]);
  await user.click(await screen.findByRole('radio', { name: 'Antwoord goed' }, waiting));
  await user.click(screen.getByRole('button', { name: 'Kijk na' }));

  await screen.findByText('Dat klopt.', {}, waiting);
  expect(screen.getByRole('button', { name: 'Ik gokte · overmorgen terug' })).toBeDefined();
  expect(screen.getByRole('button', { name: 'Na even denken · over 3 dagen terug' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Wist ik meteen · over een week terug' }));

  expect(await screen.findByText(/^Vraag 2 van 2/u, {}, waiting)).toBeDefined();
  await eventually(() => {
    expect(calls).toContainEqual(
      expect.objectContaining({ input: expect.objectContaining({ grade: 'easy' }) as unknown }),
    );
  });
});

test('a question that changed says what changed since it was learned', async () => {
  const changes = [
    { date: '2026-11-20', text: [{ kind: 'text' as const, text: 'De wet kreeg een nieuw lid.' }] },
    { date: '2026-01-20', text: [{ kind: 'text' as const, text: 'Van voor die tijd.' }] },
  ];
  renderApp('/leren/vragen', {
    ...learningAnswers(makeLesson(), [makeQuestion({ changes })]),
    'study:get-round': {
      entries: [{ ...entry, reason: 'changed', lastAt: '2026-11-02T09:00:00.000Z' }],
    },
  });

  expect(await screen.findByText('De wet kreeg een nieuw lid.', {}, waiting)).toBeDefined();
  expect(screen.queryByText('Van voor die tijd.')).toBeNull();
});

test('a change that was written before somebody learned the old words, and given out after, is told', async () => {
  const changes = [
    { date: '2026-11-20', text: [{ kind: 'text' as const, text: 'De wet kreeg een nieuw lid.' }] },
    { date: '2026-11-19', text: [{ kind: 'text' as const, text: 'Dat wist je al.' }] },
  ];
  renderApp('/leren/vragen', {
    ...learningAnswers(makeLesson(), [makeQuestion({ changes })]),
    'study:get-round': {
      entries: [
        { ...entry, reason: 'changed', lastAt: '2026-11-25T09:00:00.000Z', knownChanges: 1 },
      ],
    },
  });

  expect(await screen.findByText('De wet kreeg een nieuw lid.', {}, waiting)).toBeDefined();
  expect(screen.queryByText('Dat wist je al.')).toBeNull();
});

test('without questions it says when they come', async () => {
  openRound([]);

  expect(await screen.findByText('Vandaag zijn er geen vragen.', {}, waiting)).toBeDefined();
});
