import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { Casus } from '../../../main/domain/casus/casus.ts';
import type { Answers } from '../../helpers/fake-api.ts';
import { makeCasus, testCasusId } from '../../helpers/make-casus.ts';
import { makeReading, makeVoorbeeldcasus } from '../../helpers/make-reading.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const own = makeCasus({
  title: 'Scooter naar het mbo',
  wetten: ['wmo-2015', 'awb'],
  factoren: { studerend: 'ja', 'eigen-toedoen': 'ja', 'inkomen-op-minimum': 'ja' },
  grondwaarden: [{ id: 'wmo-participatie', verdict: 'spanning', why: 'Het kan ook met de bus.' }],
  legal: 'Wat er al stond.',
  decision: { outcome: 'afgewezen', chosen: null, motivation: '', letter: '' },
});
const answers: Answers = {
  'casus:get': own,
  'casus:save': { changedAt: '2026-11-22T11:00:00.000Z' },
  'library:get-item': makeReading(makeVoorbeeldcasus()),
  'library:get-factoren': {
    parents: [{ id: 'oorzaak', title: 'Oorzaak en verwijt' }],
    factoren: [
      {
        id: 'studerend',
        title: 'Volgt onderwijs',
        question: 'Studeert de inwoner?',
        pleads: 'context',
        cues: [],
      },
      {
        id: 'eigen-toedoen',
        title: 'Eigen toedoen',
        question: 'Komt het door de inwoner zelf?',
        pleads: 'tegen',
        parent: 'oorzaak',
        cues: [],
      },
    ],
  },
};
const both = `/vergelijken?links=casus:${own.id}&rechts=voorbeeldcasus:fiets-naar-school`;

test('says what two cases share, where they differ and why that counts', async () => {
  renderApp(both, answers);

  expect(await screen.findByRole('heading', { name: 'Wat beide delen (1)' })).toBeDefined();
  expect(screen.getByRole('heading', { name: 'Waarin ze verschillen (1)' })).toBeDefined();
  const difference = screen.getByText(/Dit pleit tegen afwijken \(oorzaak en verwijt\)/u);
  expect(difference.textContent).toContain('legt dit uit');
  expect(screen.getByRole('heading', { name: 'Nog na te vragen (1)' })).toBeDefined();
  expect(screen.getByText('≠ anders gewogen')).toBeDefined();
  expect(document.body.textContent).not.toContain('%');
});

test('the drawing has its numbers as text', async () => {
  renderApp(both, answers);

  const drawing = await screen.findByRole('table', { name: /^Elk blokje/u });
  const wetten = within(drawing).getByRole('row', { name: /^Wetten/u });
  expect(
    within(wetten)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['1', '1', '0']);
});

test('the comparison goes below what the own casus already says', async () => {
  const app = renderApp(both, answers);
  await app.user.click(await screen.findByRole('button', { name: 'Zet in mijn casus (links)' }));
  const text = screen.getByLabelText<HTMLTextAreaElement>('Tekst die erbij komt');
  expect(text.value).toContain('Vergeleken met “Fiets naar school” (recht van 1 juli 2026).');
  expect(text.value).toContain('Alleen hier: Eigen toedoen.');

  await app.user.type(text, 'hij de bus kan nemen.');
  await app.user.click(screen.getByRole('button', { name: 'Onder Juridische toets' }));
  window.dispatchEvent(new Event('blur'));

  await expect.poll(() => app.calls.some(({ name }) => name === 'casus:save')).toBe(true);
  const saved = app.calls.find(({ name }) => name === 'casus:save')?.input as { casus: Casus };
  expect(saved.casus.legal).toMatch(/^Wat er al stond\.\n\nVergeleken met/u);
  expect(saved.casus.legal).toMatch(/hij de bus kan nemen\.$/u);
});

test('a text that could not be saved is said here, where it was added', async () => {
  const app = renderApp(both, { ...answers, 'casus:save': { failure: 'disk-full' } });
  await app.user.click(await screen.findByRole('button', { name: 'Zet in mijn casus (links)' }));

  await app.user.click(screen.getByRole('button', { name: 'Onder de motivering' }));
  window.dispatchEvent(new Event('blur'));

  expect((await screen.findByRole('alert')).textContent).toContain('De schijf is vol.');
});

test('asks for both sides when none are given, and puts them in the address', async () => {
  const summary = {
    status: 'concept',
    changedAt: own.changedAt,
    opening: '',
    lookBackOn: null,
    closedOn: null,
    destroyOn: null,
    precedents: 0,
  } as const;
  const app = renderApp('/vergelijken', {
    ...answers,
    'casus:list': {
      casussen: [1, 2].map((number) => ({
        ...summary,
        id: testCasusId(number),
        title: `Eigen ${String(number)}`,
        wetten: [],
        leefgebieden: [],
      })),
      total: 2,
    },
    'casus:get': ({ id }) => ({ ...own, id, title: id === own.id ? 'Eerste' : 'Tweede' }),
  });
  expect(await screen.findByText('Kies een casus links en een casus rechts.')).toBeDefined();
  await screen.findAllByRole('option', { name: 'Eigen: Eigen 1' });

  await app.user.selectOptions(screen.getByLabelText('Kies de casus links'), 'Eigen: Eigen 1');
  await app.user.selectOptions(screen.getByLabelText('Kies de casus rechts'), 'Eigen: Eigen 2');

  expect(await screen.findByRole('columnheader', { name: 'Links: Eerste' })).toBeDefined();
  expect(screen.getByRole('columnheader', { name: 'Rechts: Tweede' })).toBeDefined();
  expect(window.location.search).toContain(`links=casus%3A${own.id}`);
});
