import { expect, test } from 'vitest';

import { createLineages } from '../../../main/study/lineage.ts';
import { makeCasus, testCasusId } from '../../helpers/make-casus.ts';

const id = testCasusId(1);
const at = (minute: number) => `2026-11-02T09:0${minute}:00.000Z`;
const changed = (minute: number) => makeCasus({ changedAt: at(minute) });

test('a text follows every moment that was answered here since somebody else saved', () => {
  const lineages = createLineages();
  lineages.saw(changed(1));
  lineages.wrote(changed(2));

  expect([1, 2, 3].map((minute) => lineages.follows(id, at(minute)))).toEqual([true, true, false]);

  lineages.saw(changed(5));
  expect([1, 2, 5].map((minute) => lineages.follows(id, at(minute)))).toEqual([false, false, true]);
});

test('reading again what was written here changes nothing', () => {
  const lineages = createLineages();
  lineages.saw(changed(1));
  lineages.wrote(changed(2));
  lineages.saw(changed(2));

  expect(lineages.follows(id, at(1))).toBe(true);
});

test('in a casus that was made here nothing can have been overlooked, until somebody else saves', () => {
  const lineages = createLineages();
  lineages.made(changed(1));
  lineages.wrote(changed(2));
  expect(lineages.follows(id, at(0))).toBe(true);

  lineages.saw(changed(3));
  expect(lineages.follows(id, at(2))).toBe(false);
});
