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
    options: [{ id: 'a', title: 'Afwijzen', text: long, standard: true, consequences: [] }],
  });

  expect(stepProgress(casus, 'langere-termijn').open).toEqual(['no-alternative']);
});

test('white space is not writing', () => {
  expect(stepProgress(withChange({ legal: ' \n\t ' }), 'juridische-toets').state).toBe('empty');
});

test('an outcome alone is a beginning of the decision', () => {
  const casus = withChange({ decision: { ...empty.decision, outcome: 'afgewezen' } });

  expect(stepProgress(casus, 'besluit')).toEqual({
    state: 'begun',
    open: ['no-motivation', 'no-letter'],
  });
});

test('an effect that is still a means stays open', () => {
  const casus = withChange({
    effect: long,
    effectAccount: { ...empty.effectAccount, kind: 'middel' },
  });

  expect(stepProgress(casus, 'effect')).toEqual({ state: 'open', open: ['effect-is-means'] });
});

test('Wmo and Jeugdwet ask for the steps of research', () => {
  const casus = withChange({ legal: long, wetten: ['wmo-2015'] });

  expect(stepProgress(casus, 'juridische-toets').open).toContain('research-unfinished');
  expect(
    stepProgress({ ...casus, wetten: ['participatiewet'] }, 'juridische-toets').open,
  ).not.toContain('research-unfinished');
});

test.each([
  { carries: true, conditions: { 'zeer-bijzonder': 'nee' as const }, open: true },
  { carries: true, conditions: { 'zeer-bijzonder': 'onbekend' as const }, open: false },
  { carries: false, conditions: { 'zeer-bijzonder': 'nee' as const }, open: false },
])('a way out ($carries, $conditions) is open: $open', ({ carries, conditions, open }) => {
  const uitweg = { id: 'individualisering' as const, conditions, why: long, carries };
  const points = stepProgress(withChange({ uitwegen: [uitweg] }), 'juridische-toets').open;

  expect(points.includes('uitweg-condition-not-met')).toBe(open);
});
