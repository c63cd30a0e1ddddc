import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { summarizeCasus, type Casus } from '../../../main/domain/casus/casus.ts';
import { eventually } from '../../helpers/eventually.ts';
import { makeCasus } from '../../helpers/make-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const wait = { timeout: 20_000 };
const empty = makeCasus().decision;
const stored = makeCasus({
  situation: 'Femke belt met 06-12345678 over de bus.',
  identifying: ['Femke'],
  decision: { ...empty, motivation: 'Femkes school is te ver. Bel 06-12345678.' },
});
const answers = {
  'casus:get': stored,
  'casus:save': { changedAt: '2026-11-22T11:00:00.000Z' },
  'export:save-motivation': { saved: true as const, place: '/map/motivering' },
};
const dialog = () => screen.findByRole('dialog', {}, wait);

test('what leaves is shown find by find, and only what is ticked is replaced', async () => {
  const app = renderApp(`/casusboek/${stored.id}/besluit`, answers);
  await app.user.click(
    await screen.findByRole('button', { name: 'Naar Word voor de rapportage' }, wait),
  );
  const asked = within(await dialog());

  expect(asked.getByText(/Van de 2 worden er 2 vervangen\..*lees zelf na/u)).toBeDefined();
  await app.user.click(asked.getByRole('checkbox', { name: /^06-12345678/u }));
  await app.user.click(asked.getByRole('button', { name: 'Bewaar als Word' }));

  await eventually(() =>
    expect(app.calls).toContainEqual({
      name: 'export:save-motivation',
      input: {
        kind: 'rapportage',
        text: '[naam 1] school is te ver. Bel 06-12345678.',
        casusId: stored.id,
      },
    }),
  );
});

test('who goes back lets nothing leave', async () => {
  const app = renderApp(`/casusboek/${stored.id}/besluit`, answers);
  await app.user.click(
    await screen.findByRole('button', { name: 'Naar PDF voor de rapportage' }, wait),
  );
  const asked = within(await dialog());
  await app.user.click(asked.getByRole('button', { name: 'Terug naar mijn tekst' }));

  await eventually(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(app.calls.map(({ name }) => name)).not.toContain('app:print-to-pdf');
});

test('on paper it is replaced, in the casus it stays', async () => {
  const printed: string[] = [];
  const app = renderApp(`/casusboek/${stored.id}/situatie`, {
    ...answers,
    'app:print-to-pdf': () => {
      printed.push(screen.getByRole('article').textContent);
      return { saved: true as const, place: '/map/casus' };
    },
  });
  await app.user.click(await screen.findByRole('button', { name: 'Bewaar als PDF' }, wait));
  await app.user.click(within(await dialog()).getByRole('button', { name: 'Bewaar als PDF' }));

  await eventually(() => expect(printed).toHaveLength(1));
  expect(printed[0]).toContain('[naam 1] belt met [telefoonnummer 1] over de bus.');
  expect(printed[0]).not.toMatch(/Femke|0612345678|06-12345678/u);
  expect(screen.getByDisplayValue('Femke belt met 06-12345678 over de bus.')).toBeDefined();
});

test('what is copied says to read it, also when nothing was found', async () => {
  const app = renderApp(`/casusboek/${stored.id}/besluit`, {
    ...answers,
    'casus:get': { ...stored, decision: { ...empty, motivation: 'De school is te ver.' } },
  });
  await app.user.click(
    await screen.findByRole('button', { name: 'Kopieer voor de rapportage' }, wait),
  );

  expect(await screen.findByText(/gekopieerd\. Lees zelf na/u, {}, wait)).toBeDefined();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(await navigator.clipboard.readText()).toBe('De school is te ver.');
});

test.each(['{Control>}p{/Control}', '{Control>}{Shift>}p{/Shift}{/Control}'])(
  '%s asks as the button does, and is not left to the browser',
  async (keys) => {
    const pressed: KeyboardEvent[] = [];
    const note = (event: KeyboardEvent) => pressed.push(event);
    window.addEventListener('keydown', note);
    const app = renderApp(`/casusboek/${stored.id}/situatie`, answers);
    await screen.findByRole('button', { name: 'Bewaar als PDF' }, wait);
    await app.user.keyboard(keys);

    expect(within(await dialog()).getByText(/lees zelf na/u)).toBeDefined();
    expect(pressed.at(-1)?.defaultPrevented).toBe(true);
    window.removeEventListener('keydown', note);
  },
);

test('Ctrl + S saves what was typed, and no page', async () => {
  const app = renderApp(`/casusboek/${stored.id}/situatie`, answers);
  const field = await screen.findByLabelText('Wat is er aan de hand?', undefined, wait);
  await app.user.type(field, ' Morgen.');
  await app.user.keyboard('{Control>}s{/Control}');

  await screen.findByText('Alles wat je typte, is opgeslagen.', {}, wait);
  expect(app.calls.map(({ name }) => name)).toContain('casus:save');
});

test('the menu of the desktop asks before a screen without a print button is printed', async () => {
  const printed: (string | undefined)[] = [];
  const title = 'Bel 06-12345678';
  const app = renderApp('/casusboek', {
    'casus:get-notebook': { state: 'open', folder: '/map', encryption: 'off', problems: [] },
    'casus:list': { casussen: [{ ...summarizeCasus(stored), title }], total: 1 },
    'app:print-to-pdf': () => {
      printed.push(screen.getByRole('main').textContent);
      return { saved: true as const, place: '/map/Maatstaf.pdf' };
    },
  });
  await screen.findByText(title, {}, wait);
  act(() => app.emit({ name: 'menu', command: 'print' }));
  await app.user.click(within(await dialog()).getByRole('button', { name: 'Bewaar als PDF' }));

  expect(await screen.findByText(/Maatstaf\.pdf\. Lees zelf na/u, {}, wait)).toBeDefined();
  expect(printed[0]).toContain('Bel [telefoonnummer 1]');
  expect(app.calls).toContainEqual({
    name: 'app:print-to-pdf',
    input: { name: 'Maatstaf', casusIds: [] },
  });
});

test('while writing, one line says how much there is, and it can be replaced in the casus', async () => {
  const saved: Casus[] = [];
  const app = renderApp(`/casusboek/${stored.id}/situatie`, {
    ...answers,
    'casus:save': ({ casus }: { readonly casus: Casus }) => {
      saved.push(casus);
      return { changedAt: '2026-11-22T11:00:00.000Z' };
    },
  });
  await screen.findByText(/4 mogelijke persoonsgegevens/u, undefined, wait);
  await app.user.click(screen.getByRole('button', { name: 'bekijken' }));
  await app.user.click(
    within(await dialog()).getByRole('button', { name: 'Vervang in mijn casus' }),
  );

  await screen.findByDisplayValue('[naam 1] belt met [telefoonnummer 1] over de bus.', {}, wait);
  await eventually(() => expect(screen.queryByText(/persoonsgegeven/u)).toBeNull());
  await eventually(() => expect(saved.at(-1)?.identifying).toEqual(['Femke']));
});

test('what may not leave is put on a list of the casus, and taken off again', async () => {
  const app = renderApp(`/casusboek/${stored.id}/situatie`, answers);
  await app.user.click(await screen.findByText('Wat niet naar buiten mag (1)', undefined, wait));
  const field = screen.getByLabelText('Naam, huis, werkplek of nummer');
  await app.user.type(field, ' De Rietschans {Enter}');

  expect(await screen.findByText('Wat niet naar buiten mag (2)', undefined, wait)).toBeDefined();
  await app.user.click(screen.getByRole('button', { name: 'Haal Femke van de lijst' }));
  expect(screen.queryByText('Femke')).toBeNull();
  expect(screen.getByText('De Rietschans')).toBeDefined();
});
