import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { Answers } from '../../helpers/fake-api.ts';
import { testCasusId } from '../../helpers/make-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const id = testCasusId(1);
const version = {
  revision: 7,
  savedAt: '2026-11-21T14:03:00.000Z',
  changed: ['effect' as const],
  isOldest: false,
};
const answers: Answers = {
  'casus:get': { failure: 'damaged' },
  'casus:get-notebook': {
    state: 'open',
    folder: '/map',
    encryption: 'off',
    problems: [{ kind: 'lost', casusId: id, file: `${id}.000008.json` }],
  },
  'history:list': { versions: [version] },
};

test.each([
  ['the casus itself', `/casusboek/${id}`],
  ['the casusboek', '/casusboek'],
])('%s offers the newest version of a damaged casus', async (_name, address) => {
  renderApp(address, answers);

  const link = await screen.findByText('Bekijk die versie en zet hem terug');

  expect(link.closest('a')?.getAttribute('href')).toBe(`/casusboek/${id}/versies/7`);
  expect(screen.getByText(/21 november 2026.*met gewenst effect/u)).toBeDefined();
  expect(screen.getByText('Zoek de casus in de reservekopieën')).toBeDefined();
});

test('without an earlier version the backups are left to look in', async () => {
  renderApp(`/casusboek/${id}`, { ...answers, 'history:list': { versions: [] } });

  expect(await screen.findByText(/geen eerdere versie bewaard die te lezen is/u)).toBeDefined();
  expect(screen.getByText('Zoek de casus in de reservekopieën')).toBeDefined();
});
