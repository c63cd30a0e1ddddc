import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { UnequalOwnPair } from '../../../main/contract/review.ts';
import { testCasusId } from '../../helpers/make-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const pair = (explained: string[]): UnequalOwnPair => ({
  a: { id: testCasusId(1), title: 'Scooter', outcome: 'afgewezen' },
  b: { id: testCasusId(2), title: 'Fiets', outcome: 'toegekend-binnen-regel' },
  shared: ['studerend'],
  differing: [],
  explained,
});
const answers = {
  'library:get-factoren': {
    parents: [],
    factoren: [
      {
        id: 'studerend',
        title: 'De inwoner studeert',
        question: 'Studeert de inwoner?',
        pleads: 'voor' as const,
        cues: [],
      },
    ],
  },
};

test('pairs that nobody explained come first, each leading to the two side by side', async () => {
  const { user } = renderApp('/toetsen', {
    ...answers,
    'review:list-unequal': {
      pairs: [pair(['Daar was nog een bus.']), pair([])],
      more: false,
      decided: 4,
    },
  });
  await user.click(
    await screen.findByRole('link', { name: 'Eigen casussen die elkaar tegenspreken' }),
  );

  const headings = await screen.findAllByRole('heading', { level: 2 });
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    'Nog niet uitgelegd (1)',
    'Uitgelegd (1)',
  ]);
  const [open, explained] = headings.map((heading) => {
    const section = heading.closest('section');
    if (section === null) throw new Error('no section');
    return within(section);
  });
  expect(await open?.findByText('De inwoner studeert')).toBeDefined();
  expect(explained?.getByText('Daar was nog een bus.')).toBeDefined();
  const link = open?.getByRole<HTMLAnchorElement>('link', { name: 'Vergelijk Scooter met Fiets' });
  expect(link?.getAttribute('href')).toBe(
    `/vergelijken?links=casus:${testCasusId(1)}&rechts=casus:${testCasusId(2)}`,
  );
});

test('says what was compared when nothing tells against anything', async () => {
  renderApp('/toetsen/gelijke-gevallen', {
    ...answers,
    'review:list-unequal': { pairs: [], more: false, decided: 12 },
  });

  expect(await screen.findByText(/^Vergeleken: 12 casussen/u)).toBeDefined();
});
