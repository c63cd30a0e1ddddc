import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '../../helpers/render-app.tsx';

test('names the owner of the mark, the licences, the version and the place of the notebook', async () => {
  renderApp('/over');

  await screen.findByText('/map/Maatstaf');
  expect(screen.getByText('0.1.0')).toBeTruthy();
  expect(screen.getByText('22 november 2026')).toBeTruthy();
  expect(
    screen.getByText(/geregistreerd merk van Stimulansz; Maatstaf is onafhankelijk/),
  ).toBeTruthy();
  expect(screen.getByText(/EUPL-1\.2\)/)).toBeTruthy();
  expect(screen.getByText(/CC BY 4\.0\)/)).toBeTruthy();
});
