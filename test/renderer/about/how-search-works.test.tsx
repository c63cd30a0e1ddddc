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

test('leaves out none of the numbers that decide the order', async () => {
  renderApp('/over/zoeken', {});
  await screen.findByRole('row', { name: /^Titel/u });
  const { cue, cuedFactor, related, match, through, similar, method } = weights;
  const { casussen, dilemmas, place, often, factoren } = through;
  const numbers: readonly number[] = [
    ...Object.values(cue),
    ...Object.values(match),
    ...Object.values(casussen),
    ...Object.values(dilemmas),
    ...Object.values(similar.sorts),
    ...Object.values(method),
    ...[place, often, factoren, cuedFactor, related, similar.surplus],
  ];

  const shown = document.body.textContent;
  for (const one of numbers) expect(shown).toContain(one.toLocaleString('nl-NL'));
  const row = (name: RegExp) => screen.getByRole('row', { name }).textContent;
  expect(row(/^Een los woord dat/u)).toContain(cue.word.toLocaleString('nl-NL'));
  expect(row(/^Een paar woorden/u)).toContain(cue.phrase.toLocaleString('nl-NL'));
  expect(row(/^Dilemma's die een/u)).toContain(String(dilemmas.most));
});
