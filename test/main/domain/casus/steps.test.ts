import { expect, test } from 'vitest';

import { casusIdSchema, emptyCasus, type Casus } from '../../../../main/domain/casus/casus.ts';
import { stepProgress, steps } from '../../../../main/domain/casus/steps.ts';

const id = casusIdSchema.parse('01'.padEnd(26, '0'));
const empty = emptyCasus(id, '2026-11-22T10:00:00.000Z');
const long =
  'Een jongen van 19 wil zelf naar zijn opleiding kunnen, ook als het regent en ook in de winter.';
const withChange = (change: Partial<Casus>): Casus => ({ ...empty, ...change });

test.each(steps)('%s of an empty casus is empty and misses nothing yet', (step) => {
  expect(stepProgress(empty, step)).toEqual({ state: 'empty', open: [] });
});

test('a few words are a beginning', () => {
  expect(stepProgress(withChange({ effect: 'Naar school' }), 'effect').state).toBe('begun');
});

test('an account without what a reader would miss is enough', () => {
  expect(stepProgress(withChange({ effect: long }), 'effect')).toEqual({
    state: 'enough',
    open: [],
  });
});

test('an account that misses something says what', () => {
  const casus = withChange({ situation: long, wetten: ['wmo-2015'] });

  expect(stepProgress(casus, 'situatie')).toEqual({ state: 'open', open: ['no-leefgebied'] });
});

test('a grondwaarde without a reason stays open', () => {
  const casus = withChange({
    grondwaarden: [
      { id: 'pw-vangnet', verdict: 'dient', why: long },
      { id: 'gw-gelijkheid', verdict: 'spanning', why: ' ' },
    ],
  });

  expect(stepProgress(casus, 'grondwaarden')).toEqual({
    state: 'open',
    open: ['grondwaarde-without-why'],
  });
});

test('one option is no choice', () => {
  const casus = withChange({
    ethics: long,
    options: [{ id: 'a', title: 'Afwijzen', text: long }],
  });

  expect(stepProgress(casus, 'langere-termijn').open).toEqual(['no-alternative']);
});

test('white space is not writing', () => {
  expect(stepProgress(withChange({ legal: ' \n\t ' }), 'juridische-toets').state).toBe('empty');
});

test('an outcome alone is a beginning of the decision', () => {
  const casus = withChange({ decision: { outcome: 'afgewezen', motivation: '' } });

  expect(stepProgress(casus, 'besluit')).toEqual({ state: 'begun', open: ['no-motivation'] });
});
