import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { summarizeCasus, type Casus } from '../../../main/domain/casus/casus.ts';
import { makeCasus, testCasusId } from '../../helpers/make-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const planned = (number: number, title: string, evaluation: Partial<Casus['evaluation']>) =>
  summarizeCasus(
    makeCasus({
      id: testCasusId(number),
      title,
      evaluation: { plannedOn: '2020-01-01', text: '', reached: null, learned: '', ...evaluation },
    }),
  );

test('reminds of what is due, oldest first, and of nothing else', async () => {
  const casussen = [
    planned(1, 'Vorig jaar', { plannedOn: '2021-01-01' }),
    planned(2, 'Nog langer geleden', {}),
    planned(3, 'Al gedaan', { reached: 'deels' }),
    planned(4, 'Later', { plannedOn: '2999-01-01' }),
    planned(5, 'Nooit', { plannedOn: null }),
  ];
  renderApp('/', { 'casus:list': { casussen, total: casussen.length } });

  await screen.findByRole('heading', { name: 'Om op terug te kijken' });
  const links = screen.getAllByRole('link').map((link) => link.textContent);
  const due = links.filter((title) => casussen.some((casus) => casus.title === title));

  expect(due).toEqual(['Nog langer geleden', 'Vorig jaar']);
});

test('is not there when nothing is due', async () => {
  renderApp('/');

  await screen.findByText('Bijvoorbeeld:');
  expect(screen.queryByRole('heading', { name: 'Om op terug te kijken' })).toBeNull();
});
