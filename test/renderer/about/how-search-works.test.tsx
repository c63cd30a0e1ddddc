import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { weights } from '../../../main/domain/search/weights.ts';
import { renderApp } from '../../helpers/render-app.tsx';

test('tells the numbers that the app itself uses', async () => {
  renderApp('/over/zoeken', {});

  const row = await screen.findByRole('row', { name: /^Titel/u });
  expect(row.textContent).toContain(String(weights.fields.title.weight));
  expect(screen.getByRole('row', { name: /^Een gedeeld dilemma/u }).textContent).toContain(
    String(weights.similar.sorts.dilemmas).replace('.', ','),
  );
  expect(screen.getByText('Naam').nextSibling?.textContent).toContain('Maatstaf');
});
