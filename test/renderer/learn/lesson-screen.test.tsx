import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { Exercise } from '../../../main/domain/leren/exercise.ts';
import { eventually } from '../../helpers/eventually.ts';
import {
  learningAnswers,
  makeLesson,
  makeOption,
  makeQuestion,
  makeStudyState,
  text,
} from '../../helpers/make-learning.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const waiting = { timeout: 20_000 };

const spot: Exercise = {
  id: 'zoek',
  kind: 'spot-in-passage',
  title: 'Waar ging het mis?',
  task: text('Markeer de zin.'),
  asks: 'grondwaarde',
  text: [
    { kind: 'passage', annotation: 'reuma', children: text('Zij heeft reuma') },
    { kind: 'text', text: '. ' },
    { kind: 'passage', annotation: 'tabel', children: text('De tabel zegt het') },
  ],
  severalSpots: false,
  spots: [
    { id: 'reuma', right: false, explanation: text('Dat was bekend.') },
    { id: 'tabel', right: true, explanation: text('Niemand keek verder.') },
  ],
  several: false,
  options: [makeOption('goed', true), makeOption('fout')],
};

const missing: Exercise = {
  id: 'mis',
  kind: 'missing-step',
  title: 'Wat ontbreekt er?',
  task: text('Lees de motivering.'),
  motivation: [text('Eerst dit.'), text('Dan dat.'), text('Wij wijzen af.')],
  several: false,
  options: [makeOption('onderzoek', true), makeOption('bezwaar')],
  model: text('Wij keken eerst wat hij kan.'),
  belongsBefore: 1,
};

function openLesson(exercise: Exercise) {
  const lesson = makeLesson({
    exercises: [exercise],
    blocks: [{ kind: 'exercise', exercise: exercise.id }],
  });
  return renderApp('/leren/lessen/les', learningAnswers(lesson));
}

test('a passage is marked by keyboard, and what was chosen is saved with its answer', async () => {
  const { user, calls } = openLesson(spot);
  const passage = await screen.findByRole('button', { name: 'De tabel zegt het' }, waiting);
  passage.focus();
  await user.keyboard('{Enter}');
  expect(passage.getAttribute('aria-pressed')).toBe('true');
  await user.click(screen.getByRole('radio', { name: 'Antwoord goed' }));
  await user.click(screen.getByRole('button', { name: 'Kijk na' }));

  expect(await screen.findByText('Dat klopt.', {}, waiting)).toBeDefined();
  expect(screen.getByText(/Niemand keek verder/u)).toBeDefined();
  await eventually(() => {
    const saved = calls.filter(({ name }) => name === 'study:save-work').at(-1);
    expect(saved?.input).toMatchObject({
      work: {
        exercise: 'les:zoek',
        choices: { passages: ['tabel'], antwoord: ['goed'] },
        shown: ['antwoord'],
        finishedAt: expect.any(String) as unknown,
      },
    });
  });
});

test('a missing step is shown where it belongs', async () => {
  const { user } = openLesson(missing);
  await user.click(await screen.findByRole('radio', { name: 'Antwoord bezwaar' }, waiting));
  await user.click(screen.getByRole('button', { name: 'Kijk na' }));

  await screen.findByText('Nog niet. Zo zit het.', {}, waiting);
  const paragraphs = within(screen.getByRole('list', { name: 'De motivering' }));
  expect(paragraphs.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Eerst dit.',
    'De stap die ontbrakWij keken eerst wat hij kan.',
    'Dan dat.',
    'Wij wijzen af.',
  ]);
});

test('a save that fails stays on screen and says so', async () => {
  const lesson = makeLesson({
    exercises: [missing],
    blocks: [{ kind: 'exercise', exercise: missing.id }],
  });
  const { user } = renderApp('/leren/lessen/les', {
    ...learningAnswers(lesson),
    'study:save-work': { failure: 'disk-full' },
  });
  await user.click(await screen.findByRole('radio', { name: 'Antwoord bezwaar' }, waiting));

  expect(await screen.findByText('Niet opgeslagen. De schijf is vol.', {}, waiting)).toBeDefined();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Antwoord bezwaar' }).checked).toBe(
    true,
  );
});

test('a lesson is opened, read to its end, and says where to go', async () => {
  const lesson = makeLesson({ blocks: [{ kind: 'question', question: 'vraag' }] });
  const { user, calls } = renderApp('/leren/lessen/les', {
    ...learningAnswers(lesson, [makeQuestion()]),
  });
  await user.click(await screen.findByRole('button', { name: 'Klaar met deze les' }, waiting));

  expect(await screen.findByRole('heading', { name: 'Les gelezen.' }, waiting)).toBeDefined();
  const input = { id: 'les', version: 'aaaaaaaaaaaa', changes: 0 };
  expect(calls).toContainEqual({ name: 'study:open-lesson', input });
  expect(calls).toContainEqual({ name: 'study:finish-lesson', input });
  const toOwnCase = screen.getByRole('link', { name: 'Nu met een eigen casus' });
  expect(toOwnCase.getAttribute('href')).toBe('/casusboek');
});

test('a lesson that changed since it was read says what changed', async () => {
  const seenAt = '2026-11-02T09:00:00.000Z';
  const changes = [{ date: '2026-11-20', text: text('Er kwam een uitspraak bij.') }];
  renderApp('/leren/lessen/les', {
    ...learningAnswers(makeLesson({ changes, version: 'bbbbbbbbbbbb' })),
    'study:get': makeStudyState({
      lessons: { les: { version: 'aaaaaaaaaaaa', openedAt: seenAt, seenAt } },
    }),
  });

  expect(
    await screen.findByText('Deze les is veranderd sinds je hem las.', {}, waiting),
  ).toBeDefined();
  expect(screen.getByText('Er kwam een uitspraak bij.')).toBeDefined();
});

test('a lesson that was read again tells what changed since that time, not since the first', async () => {
  const seenAt = '2026-11-02T09:00:00.000Z';
  const changes = [
    { date: '2026-11-21', text: text('De uitspraak is achterhaald.') },
    { date: '2026-11-20', text: text('Er kwam een uitspraak bij.') },
  ];
  renderApp('/leren/lessen/les', {
    ...learningAnswers(makeLesson({ changes, version: 'cccccccccccc' })),
    'study:get': makeStudyState({
      lessons: { les: { version: 'bbbbbbbbbbbb', changes: 1, openedAt: seenAt, seenAt } },
    }),
  });

  expect(await screen.findByText('De uitspraak is achterhaald.', {}, waiting)).toBeDefined();
  expect(screen.queryByText('Er kwam een uitspraak bij.')).toBeNull();
});
