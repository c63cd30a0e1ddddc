import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { Casus } from '../../../main/domain/casus/casus.ts';
import { emptyProfile } from '../../../main/domain/profile/local-profile.ts';
import type { LocalRule } from '../../../main/domain/profile/local-rule.ts';
import { eventually } from '../../helpers/eventually.ts';
import { makeCasus } from '../../helpers/make-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const rule: LocalRule = {
  id: 'r',
  kind: 'hardheidsclausule',
  title: 'Verordening Wmo',
  artikel: '24',
  text: 'Afwijken kan.',
  weight: null,
  validFrom: '2025-01-01',
};
const profile = { ...emptyProfile('2026-11-22T10:00:00.000Z'), rules: [rule] };
const stored = makeCasus({
  uitwegen: [
    { id: 'hardheidsclausule-verordening', conditions: {}, why: 'Onbillijk.', carries: true },
  ],
});
const answers = {
  'casus:get': stored,
  'casus:save': { changedAt: '2026-11-22T11:00:00.000Z' },
  'profile:get': profile,
};
const address = `/casusboek/${stored.id}/juridische-toets`;
const missing = /vraagt om een eigen regel van je gemeente/u;

test('a hardheidsclausule asks for an own rule, which is chosen and kept as it is now', async () => {
  const app = renderApp(address, answers);
  const field = await screen.findByRole('region', { name: 'Eigen regels van de gemeente' });
  expect(within(field).getByText(missing)).toBeDefined();

  await app.user.selectOptions(await within(field).findByLabelText('Eigen regel toevoegen'), 'r');
  await app.user.click(within(field).getByRole('button', { name: 'Voeg toe' }));
  await app.user.type(within(field).getByLabelText(/^Wat betekent deze regel hier/u), 'Te zwaar.');
  window.dispatchEvent(new Event('blur'));

  expect(within(field).queryByText(missing)).toBeNull();
  await eventually(() => {
    const saved = app.calls.filter(({ name }) => name === 'casus:save').at(-1);
    expect((saved?.input as { casus: Casus }).casus.localRules).toEqual([
      { ...rule, why: 'Te zwaar.' },
    ]);
  });
});

test('a rule that changed since it was chosen says so and can be taken over', async () => {
  const casus = makeCasus({ localRules: [{ ...rule, text: 'Oude tekst.', why: 'Te zwaar.' }] });
  const app = renderApp(address, { ...answers, 'casus:get': casus });
  expect(await screen.findByText('Oude tekst.', { selector: 'blockquote' })).toBeDefined();

  await app.user.click(await screen.findByRole('button', { name: 'Neem de nieuwe tekst over' }));

  expect(screen.getByText('Afwijken kan.', { selector: 'blockquote' })).toBeDefined();
  expect(screen.getByDisplayValue('Te zwaar.')).toBeDefined();
});

test('without a profile the way to one is shown', async () => {
  renderApp(address, { ...answers, 'profile:get': { ...profile, rules: [] } });

  const link = await screen.findByRole('link', { name: 'Schrijf ze een keer op' });
  expect(link.getAttribute('href')).toBe('/instellingen/eigen-regels');
});
