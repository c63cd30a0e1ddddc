import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { Casus } from '../../../main/domain/casus/casus.ts';
import { makeCasus } from '../../helpers/make-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const entry = (
  kind: 'grondwaarde' | 'dilemma' | 'wet',
  id: string,
  title: string,
  wet: string,
) => ({
  ...{ kind, id, title, group: '', wetten: [wet], leefgebieden: [] },
});
const entries = [
  entry('wet', 'wmo-2015', 'Wmo 2015', 'wmo-2015'),
  entry('wet', 'participatiewet', 'Participatiewet', 'participatiewet'),
  entry('grondwaarde', 'wmo-participatie', 'Meedoen', 'wmo-2015'),
  entry('grondwaarde', 'wmo-zelfredzaamheid', 'Zelf kunnen', 'wmo-2015'),
  entry('grondwaarde', 'pw-vangnet', 'Vangnet', 'participatiewet'),
  entry('dilemma', 'botsende-regels', 'Botsende regels', 'wmo-2015'),
];

function open(changes: Partial<Casus>) {
  const stored = makeCasus({ wetten: ['wmo-2015', 'participatiewet'], ...changes });
  return renderApp(`/casusboek/${stored.id}/grondwaarden`, {
    'casus:get': stored,
    'casus:save': { changedAt: '2026-11-22T11:00:00.000Z' },
    'library:get-overview': { builtOn: '2026-11-22', entries },
  });
}
const weighed = [
  { id: 'wmo-participatie', verdict: 'dient' as const, why: 'Zo doet hij mee.' },
  { id: 'pw-vangnet', verdict: 'spanning' as const, why: 'Studeren gaat voor.' },
  { id: 'wmo-zelfredzaamheid', verdict: null, why: '' },
];

test('laws stand side by side, in words and signs, and the dilemma is named', async () => {
  open({ grondwaarden: weighed, dilemmas: ['botsende-regels'] });
  const grid = await screen.findByRole('region', { name: 'Wetten naast elkaar' });

  expect(within(grid).getByText('Wmo 2015 helpt. Participatiewet houdt tegen.')).toBeDefined();
  expect(within(grid).getByText('Het dilemma: Botsende regels.')).toBeDefined();
  expect(within(grid).getByRole('row', { name: /Vangnet/u }).textContent).toContain('↔Spanning');
  expect(within(grid).getByRole('row', { name: /Zelf kunnen/u }).textContent).toContain(
    'nog niet gewogen',
  );
});

test('a law that helps and blocks is called both, and asks for its dilemma', async () => {
  const also = { id: 'wmo-zelfredzaamheid', verdict: 'strijdig' as const, why: '' };
  open({ grondwaarden: [...weighed.slice(0, 1), also] });
  const grid = await screen.findByRole('region', { name: 'Wetten naast elkaar' });

  expect(within(grid).getByText('Wmo 2015 helpt én houdt tegen.')).toBeDefined();
  expect(within(grid).getByText(/^Welk dilemma is dat\?/u)).toBeDefined();
  expect(within(grid).getByText('geen grondwaarde gekozen')).toBeDefined();
});

test('from the table the keyboard goes to where a grondwaarde is weighed', async () => {
  const app = open({ grondwaarden: weighed });
  const link = await screen.findByRole('button', { name: 'Ga naar Vangnet' });
  link.focus();
  await app.user.keyboard('{Enter}');

  const own = screen.getByRole('group', { name: 'Vangnet' });
  expect(document.activeElement).toBe(within(own).getByRole('radio', { name: 'Spanning' }));
});

test('a grondwaarde that the library no longer has stays to be read', async () => {
  open({ grondwaarden: [{ id: 'vervallen', verdict: 'dient', why: 'Stond hier al.' }] });

  expect(await screen.findByRole('heading', { name: 'Niet meer in de bibliotheek' })).toBeDefined();
  expect(screen.getByLabelText<HTMLTextAreaElement>('Waarom? (vervallen)').value).toBe(
    'Stond hier al.',
  );
});
