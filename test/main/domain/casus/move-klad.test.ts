import { expect, test } from 'vitest';

import { moveKlad } from '../../../../main/domain/casus/move-klad.ts';
import { makeCasus } from '../../../helpers/make-casus.ts';

const klad = 'Moeder belde.\nWil zelf gaan.\nBus te vroeg.';

test('moves what is selected below what is there, and leaves the rest', () => {
  const casus = makeCasus({ klad, effect: 'Naar school.\n' });
  const from = klad.indexOf('Wil');

  const moved = moveKlad(casus, from, from + 'Wil zelf gaan.'.length, 'effect');

  expect(moved).toMatchObject({
    klad: 'Moeder belde.\nBus te vroeg.',
    effect: 'Naar school.\n\nWil zelf gaan.',
  });
  expect(casus.klad).toBe(klad);
});

test('without a selection all notes go', () => {
  const moved = moveKlad(makeCasus({ klad, legal: '' }), 5, 5, 'juridische-toets');

  expect(moved).toMatchObject({ klad: '', legal: klad });
});

test('no text is ever lost: what was noted is in one place or the other', () => {
  const whole = moveKlad(makeCasus({ klad }), 3, 20, 'evaluatie');

  expect(`${whole.klad}${whole.evaluation.text}`.replace(/\s/gu, '')).toHaveLength(
    klad.replace(/\s/gu, '').length,
  );
});

test('empty notes change nothing', () => {
  const casus = makeCasus({ klad: ' \n ' });

  expect(moveKlad(casus, 0, 0, 'situatie')).toBe(casus);
});
