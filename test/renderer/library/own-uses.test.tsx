import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { summarizeCasus, type Casus } from '../../../main/domain/casus/casus.ts';
import { eventually } from '../../helpers/eventually.ts';
import { makeCasus } from '../../helpers/make-casus.ts';
import { makeDilemma, makeReading } from '../../helpers/make-reading.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const casus = makeCasus();
const list = { casussen: [summarizeCasus(casus)], total: 1 };

test('a library page shows the own casussen that use it', async () => {
  const app = renderApp('/bibliotheek/dilemmas/precedentwerking', {
    'library:get-item': makeReading(makeDilemma()),
    'casus:list-using': list,
  });

  const uses = await screen.findByRole('region', { name: 'In je eigen casussen' });

  const link = within(uses).getByRole('link', { name: 'Fiets naar school' });
  expect(link.getAttribute('href')).toBe(`/casusboek/${casus.id}`);
  expect(app.calls).toContainEqual({
    name: 'casus:list-using',
    input: { kind: 'dilemma', id: 'precedentwerking' },
  });
});

test.each([
  ['artikel:awb/3:4/2', { artikelen: [{ reference: 'awb/3:4/2', why: '' }] }],
  [
    'uitspraak:ECLI:NL:CRVB:2018:819',
    { rulings: [{ ecli: 'ECLI:NL:CRVB:2018:819', direction: 'steunt', why: '' }] },
  ],
])('"gebruik in mijn casus" brings %s along', async (key, added) => {
  const app = renderApp(`/casusboek/${casus.id}/juridische-toets?koppel=${key}`, {
    'casus:get': casus,
    'casus:save': { changedAt: '2026-11-22T11:00:00.000Z' },
  });
  await screen.findByLabelText('Juridische toets');
  window.dispatchEvent(new Event('blur'));

  await eventually(() => {
    const saved = app.calls.filter(({ name }) => name === 'casus:save').at(-1);
    expect((saved?.input as { casus: Casus }).casus).toMatchObject(added);
  });
});
