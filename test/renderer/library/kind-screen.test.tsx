import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { OverviewEntry } from '../../../main/contract/library.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const entry = (changes: Partial<OverviewEntry>): OverviewEntry => ({
  kind: 'voorbeeldcasus',
  id: 'x',
  title: 'X',
  group: '',
  wetten: [],
  leefgebieden: [],
  ...changes,
});
const entries = [
  entry({ id: 'fiets', title: 'De fiets', wetten: ['wmo-2015'], label: 'leervoorbeeld' }),
  entry({ id: 'schuld', title: 'De schuld', wetten: ['wgs'], leefgebieden: ['geldzaken'] }),
  entry({ kind: 'wet', id: 'wmo-2015', title: 'Wmo 2015', wetten: ['wmo-2015'] }),
  entry({ kind: 'wet', id: 'wgs', title: 'Wet schuldhulp', wetten: ['wgs'] }),
  entry({
    kind: 'grondwaarde',
    id: 'meedoen',
    title: 'Meedoen',
    wetten: ['wmo-2015'],
    group: 'zorg',
  }),
];
const library = { 'library:get-overview': { builtOn: '2026-11-22', entries } };

test('the library counts what it holds', async () => {
  renderApp('/bibliotheek', library);

  await screen.findByRole('heading', { level: 2, name: 'Voorbeeldcasussen (2)' });
  expect(screen.getByRole('heading', { level: 2, name: 'Grondwaarden (1)' })).toBeTruthy();
});

test('narrows the voorbeeldcasussen to one wet, and back', async () => {
  const { user } = renderApp('/bibliotheek/casussen', library);
  await screen.findByRole('link', { name: 'De schuld' });

  await user.selectOptions(screen.getByRole('combobox', { name: 'Wet' }), 'Wmo 2015');
  expect(screen.queryByRole('link', { name: 'De schuld' })).toBeNull();
  expect(screen.getByText('1 van 2 voorbeeldcasussen')).toBeTruthy();

  await user.selectOptions(screen.getByRole('combobox', { name: 'Leefgebied' }), 'Geldzaken');
  await user.click(screen.getByRole('button', { name: 'Toon alle voorbeeldcasussen' }));
  expect(screen.getByRole('link', { name: 'De schuld' })).toBeTruthy();
});

test('shows grondwaarden by wet or by goal', async () => {
  const { user } = renderApp('/bibliotheek/grondwaarden', library);
  await screen.findByRole('heading', { level: 2, name: 'Wmo 2015 (1)' });

  await user.click(screen.getByRole('button', { name: 'Per doel' }));

  expect(screen.getByRole('heading', { level: 2, name: 'Zorg (1)' })).toBeTruthy();
});

test('a missing library can be tried again', async () => {
  const { user, answer } = renderApp('/bibliotheek', {
    'library:get-overview': { failure: 'library-missing' },
  });
  await screen.findByText('De bibliotheek is niet gevonden.');

  answer(library);
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));

  await waitFor(() => {
    expect(screen.getByRole('heading', { level: 2, name: 'Voorbeeldcasussen (2)' })).toBeTruthy();
  });
});
