import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { eventually } from '../../helpers/eventually.ts';
import { learningAnswers } from '../../helpers/make-learning.ts';
import { makeReading, makeVoorbeeldcasus, prose } from '../../helpers/make-reading.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const waiting = { timeout: 20_000 };
const left = makeVoorbeeldcasus({
  relations: [
    {
      to: 'fiets-geweigerd',
      kind: 'contrast',
      decidingFactor: 'eigen-toedoen',
      why: prose('Daar lag het aan hemzelf.'),
    },
  ],
});
const right = makeVoorbeeldcasus({
  id: 'fiets-geweigerd',
  title: 'Fiets geweigerd',
  outcome: 'afgewezen',
  factoren: { studerend: 'ja', 'eigen-toedoen': 'ja' },
});
const factor = (id: string) => ({
  id,
  title: `Factor ${id}`,
  question: `Speelt ${id} hier?`,
  pleads: 'voor' as const,
  cues: [],
});

function open(path: string) {
  return renderApp(path, {
    ...learningAnswers(),
    'library:get-overview': {
      builtOn: '2026-11-22',
      entries: [left, right].map(({ id, title }) => ({
        kind: 'voorbeeldcasus' as const,
        id,
        title,
        group: '',
        wetten: [],
        leefgebieden: [],
        contrasts: id === left.id ? [right.id] : [],
      })),
    },
    'library:get-item': ({ id }) => makeReading(id === left.id ? left : right),
    'library:get-factoren': {
      parents: [],
      factoren: ['studerend', 'eigen-toedoen', 'inkomen-op-minimum'].map(factor),
    },
  });
}

test('a case is worked from its situation alone; then each step lies beside the annotated one', async () => {
  const { user, calls } = open('/leren/casus/fiets-naar-school');
  const field = await screen.findByLabelText(/^Welke weg biedt de wet/u, {}, waiting);
  expect(screen.queryByText('Fiets naar school')).toBeNull();
  expect(screen.queryByText('Nu pas de wet.')).toBeNull();

  const step = within(screen.getByRole('region', { name: '4 Juridische toets' }));
  await user.click(step.getByRole('button', { name: 'Geef een hint' }));
  expect(step.getByText(/^Is de bepaling dwingend/u)).toBeDefined();
  await user.click(step.getByRole('button', { name: 'Leg naast de uitwerking' }));
  expect(step.getByText(/^Schrijf eerst iets/u)).toBeDefined();
  fireEvent.change(field, { target: { value: 'De Wmo, want de bus gaat niet.' } });
  await user.click(step.getByRole('button', { name: 'Leg naast de uitwerking' }));

  expect(await screen.findByText('Nu pas de wet.', {}, waiting)).toBeDefined();
  expect(screen.getByText('De Wmo, want de bus gaat niet.')).toBeDefined();
  await user.click(
    within(screen.getByRole('group', { name: /^Ik noemde de uitweg/u })).getByRole('radio', {
      name: 'Deels',
    }),
  );
  await eventually(() => {
    const saved = calls.filter(({ name }) => name === 'study:save-work').at(-1);
    expect(saved?.input).toMatchObject({
      work: {
        exercise: 'casus:fiets-naar-school',
        texts: { 'juridische-toets': 'De Wmo, want de bus gaat niet.' },
        shown: ['juridische-toets'],
        assessment: { 'juridische-toets-uitweg': 'deels' },
        finishedAt: null,
      },
    });
  });
});

test('two cases: choose what decides, then both outcomes', async () => {
  const { user } = open('/leren/contrast');
  await user.click(await screen.findByRole('link', { name: /Fiets naar school/u }, waiting));
  await user.click(await screen.findByRole('radio', { name: 'Factor studerend' }, waiting));
  await user.click(screen.getByRole('button', { name: 'Kijk na' }));

  expect(await screen.findByText('Nog niet. Zo zit het.', {}, waiting)).toBeDefined();
  expect(screen.getByText(/Dit speelt in beide casussen/u)).toBeDefined();
  expect(screen.getByText(/Daar lag het aan hemzelf/u)).toBeDefined();
  expect(screen.getByText('Afgewezen.')).toBeDefined();
});

test('a session turns its leaves by the arrows and keeps the outcome for the end', async () => {
  const { user } = open('/leren/carrousel?eerste=fiets-naar-school');
  expect(await screen.findByText('Wat zou jij doen?', {}, waiting)).toBeDefined();
  expect(screen.queryByText(/Toegekend/u)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Begin de sessie' }));
  const dialog = await screen.findByRole('dialog', {}, waiting);

  const titles = [];
  for (const key of ['ArrowRight', 'PageDown', 'ArrowRight', 'ArrowLeft', 'ArrowRight']) {
    fireEvent.keyDown(dialog, { key });
    titles.push(within(dialog).getByRole('heading', { level: 2 }).textContent);
  }

  expect(titles).toEqual([
    'Dit is er aan de hand',
    'Praat hierover',
    'Zo liep het af',
    'Praat hierover',
    'Zo liep het af',
  ]);
  expect(within(dialog).getByText('Toegekend binnen de regel.')).toBeDefined();
});
