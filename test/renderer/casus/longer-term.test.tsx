import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { makeCasus } from '../../helpers/make-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const option = { id: 'a', title: 'Afwijzen', text: '', standard: true, consequences: [] };
const stored = makeCasus({
  options: [option, { ...option, id: 'b', title: 'Fiets lenen', standard: false }],
});
const answers = {
  'casus:get': stored,
  'casus:save': { changedAt: '2026-11-22T11:00:00.000Z' },
};
const address = `/casusboek/${stored.id}/langere-termijn`;

test('two good sides give no green light while one is insufficient', async () => {
  const app = renderApp(address, answers);
  await app.user.click(await screen.findByText(/^Van drie kanten bekeken/u));
  const side = (name: RegExp) => screen.getByRole('group', { name });

  await app.user.click(within(side(/^Juridisch/u)).getByRole('radio', { name: 'Goed' }));
  await app.user.click(within(side(/^Economisch/u)).getByRole('radio', { name: 'Goed' }));
  await app.user.click(within(side(/^Maatsch/u)).getByRole('radio', { name: 'Onvoldoende' }));
  expect(screen.getByText('Nog geen groen licht')).toBeDefined();

  await app.user.click(within(side(/^Maatsch/u)).getByRole('radio', { name: 'Voldoende' }));
  expect(screen.queryByText('Nog geen groen licht')).toBeNull();
});

test('a claimed figure is called a claim in the total, and asks who says so', async () => {
  const app = renderApp(address, answers);
  await app.user.click(await screen.findByText(/^Kosten: wat kost het/u));
  const nothing = screen.getByRole('region', { name: 'Kosten van Niets doen' });
  await app.user.click(within(nothing).getByRole('button', { name: /^Voeg een post toe/u }));

  await app.user.type(within(nothing).getByLabelText('Hoog (€)'), '5000');
  await app.user.selectOptions(within(nothing).getByLabelText('Hoe zeker'), 'claim');

  expect(within(nothing).getByText('Wie beweert dit, en waar?')).toBeDefined();
  expect(await screen.findByText(/^Waarvan beweerd, niet na te gaan: .*5.000/u)).toBeDefined();
});

test('only one decision is the normal one', async () => {
  const app = renderApp(address, answers);
  const [first, second] = await screen.findAllByRole<HTMLInputElement>('checkbox', {
    name: 'Dit besluit zou normaal volgen',
  });
  if (first === undefined || second === undefined) throw new Error('a box is missing');

  await app.user.click(second);

  expect([first.checked, second.checked]).toEqual([false, true]);
});

const item = {
  ...{ id: 'k', scenario: 'b', label: 'Fiets', low: 100, high: 200, rhythm: 'eenmalig' as const },
  ...{ fromYear: 0, years: 1, payer: 'gemeente' as const, certainty: 'vast' as const },
  ...{ priceYear: null, source: '' },
};

test('a filled cost item is one line that says what is known, and the wrong pocket is named', async () => {
  const costs = {
    ...stored.costs,
    items: [
      item,
      {
        ...item,
        id: 'n',
        scenario: 'niets-doen',
        payer: 'zorgverzekeraar' as const,
        low: 900,
        high: 950,
      },
    ],
  };
  const app = renderApp(address, { ...answers, 'casus:get': { ...stored, costs } });
  await app.user.click(await screen.findByText(/^Kosten: wat kost het/u));

  const line = screen.getByText(/^Fiets: €.100 tot €.200 eenmalig, gemeente, vast bedrag$/u);
  expect(line.closest('details')?.open).toBe(false);
  expect(
    screen.getByText('Verkeerde portemonnee: gemeente betaalt, zorgverzekeraar bespaart.'),
  ).toBeDefined();
});

test('the decisions stand under each other by term, in words and signs, and lead to where they are written', async () => {
  const line = { id: 'l', termijn: 'lang' as const, betrokkene: 'kind' as const, text: '' };
  const options = stored.options.map((each) =>
    each.id === 'b' ? { ...each, consequences: [{ ...line, richting: 'beter' as const }] } : each,
  );
  const app = renderApp(address, { ...answers, 'casus:get': { ...stored, options } });
  const table = await screen.findByRole('region', { name: 'Gevolgen per besluit' });

  expect(within(table).getByRole('row', { name: /Fiets lenen/u }).textContent).toContain(
    '↑ Kind: beter',
  );
  within(table).getByRole('button', { name: 'Ga naar Fiets lenen' }).focus();
  await app.user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByLabelText('Besluit 2'));
});
