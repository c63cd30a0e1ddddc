import { render } from '@testing-library/react';
import { expect, test } from 'vitest';

import { screenPieces, screenTexts, showInstead } from '../../../renderer/privacy/screen-pieces.ts';

test('other texts show while the screen is printed, and what was there comes back', () => {
  const { container } = render(
    <main>
      <h1>De fiets van Femke</h1>
      <p>Femke belde.</p>
      <button type="button">Bewaar voor Femke</button>
    </main>,
  );
  const before = container.textContent;
  const texts = screenTexts(container);

  expect(screenPieces(texts).map(({ text }) => text)).toEqual([
    'De fiets van Femke',
    'Femke belde.',
  ]);
  const putBack = showInstead(texts, new Map([['0', 'De fiets van [naam 1]']]));
  expect(container.textContent).toBe('De fiets van [naam 1]Femke belde.Bewaar voor Femke');
  putBack();
  expect(container.textContent).toBe(before);
});
