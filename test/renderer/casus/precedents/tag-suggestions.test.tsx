import { render, screen } from '@testing-library/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';

import { casusIdSchema, emptyCasus } from '../../../../main/domain/casus/casus.ts';
import type { TagSuggestion } from '../../../../main/domain/search/search-result.ts';
import { TagSuggestions } from '../../../../renderer/casus/precedents/tag-suggestions.tsx';

const id = casusIdSchema.parse('01'.padEnd(26, '0'));
const all: readonly TagSuggestion[] = [
  { sort: 'factoren', id: 'studerend', words: ['student'], through: [] },
  { sort: 'wetten', id: 'wmo-2015', words: ['Wmo'], through: [] },
  {
    sort: 'leefgebieden',
    id: 'wonen',
    words: [],
    through: [{ kind: 'voorbeeldcasus', id: 'fiets', title: 'Fiets' }],
  },
];

function Editor() {
  const [casus, setCasus] = useState(emptyCasus(id, '2026-11-22T10:00:00.000Z'));
  const left = all.filter(
    ({ sort, id: tag }) =>
      !(sort === 'factoren' ? tag in casus.factoren : (casus[sort] as string[]).includes(tag)),
  );
  return (
    <>
      <TagSuggestions suggestions={left} change={setCasus} />
      <output>{JSON.stringify([casus.factoren, casus.wetten, casus.leefgebieden])}</output>
    </>
  );
}

test('takes what the writer agrees to, one Enter each, and nothing by itself', async () => {
  const user = userEvent.setup();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Editor />
    </QueryClientProvider>,
  );
  const status = () => screen.getByRole('status').textContent;
  expect(status()).toBe('[{},[],[]]');
  expect(screen.getByText('Je schreef: “student”')).toBeDefined();
  expect(screen.getByText('Speelt in Fiets')).toBeDefined();

  screen.getByRole('button', { name: /studerend/u }).focus();
  await user.keyboard('{Enter}{Enter}{Enter}');

  expect(status()).toBe('[{"studerend":"ja"},["wmo-2015"],["wonen"]]');
});
